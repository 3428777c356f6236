package dev.lintel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs a command and keeps what it prints. */
final class Shell {

    private final CommandLine command;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int code = -1;

    private Shell(CommandLine command) {
        this.command = command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    /** The stand-alone program, with no environment. */
    static Shell lintel(String... arguments) {
        return of(LintelCommand.standalone(Map.of()), arguments);
    }

    static Shell of(CommandLine command, String... arguments) {
        Shell shell = new Shell(command);
        shell.code = shell.command.execute(arguments);
        return shell;
    }

    /** More arguments behind the others, to say them once. */
    static String[] and(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
