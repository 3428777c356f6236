package dev.lintel.cli;

/** The stand-alone program {@code lintel}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = LintelCommand.standalone(System.getenv(), Terminal.ofThisProcess(System.getenv()))
                .execute(arguments);
        // a driver's threads must not keep the shell waiting
        Runtime.getRuntime().exit(code);
    }
}
