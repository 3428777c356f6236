package dev.lintel.benchmarks.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.tools.ToolProvider;

/** One run of javac in a process of its own, which says at its end how long the processors worked for it, start included. */
final class OneCompilation {

    private OneCompilation() {}

    /** Takes the file to write the nanoseconds to, and javac's arguments. */
    public static void main(String[] arguments) throws Exception {
        String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, options);
        if (code != 0) {
            throw new IllegalStateException("javac ended with " + code);
        }
        Duration worked = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        Files.writeString(Path.of(arguments[0]), Long.toString(worked.toNanos()));
    }
}
