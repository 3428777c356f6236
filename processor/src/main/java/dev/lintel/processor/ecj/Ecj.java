package dev.lintel.processor.ecj;

/** Tells Eclipse's compiler from others. */
public final class Ecj {

    private Ecj() {}

    /** Whether an object of the compiler's is one of Eclipse's. */
    public static boolean made(Object object) {
        return object.getClass().getName().startsWith("org.eclipse.jdt.");
    }
}
