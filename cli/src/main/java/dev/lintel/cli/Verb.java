package dev.lintel.cli;

import dev.lintel.runtime.apply.FailedStatement;
import dev.lintel.schema.json.JsonWriter;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all verbs have in common: where they print, and that a failure is a line for a person and an exit code. */
abstract class Verb implements Callable<Integer> {

    /** All is well. */
    static final int FINE = 0;

    /** Something is wrong, or was refused. */
    static final int REFUSED = 1;

    /** A history is not as Lintel wrote it. */
    static final int BROKEN = 2;

    private static final System.Logger LOG = System.getLogger("dev.lintel.cli");

    private Terminal terminal = Terminal.NONE;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    /**
     * Does it.
     *
     * @return the exit code
     * @throws ProblemException with what is wrong
     */
    abstract int run();

    @Override
    public final Integer call() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            return run();
        } catch (ProblemException e) {
            if (json) {
                print(new JsonWriter()
                        .beginObject()
                        .lines("problems", Standings.problems(e.problems()))
                        .endObject()
                        .toString());
            } else {
                tell(e);
            }
            return REFUSED;
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "a fault", e);
            tell(Problem.error(
                    ProblemKind.FAULT,
                    Place.NOWHERE,
                    "Lintel itself failed: " + e + ".",
                    "Please report it; the log of dev.lintel.cli at the level DEBUG (FINE) has the details."));
            return REFUSED;
        } finally {
            // a host goes on with its own
            leave(Thread.currentThread().getContextClassLoader(), before);
        }
    }

    /** Whoever opened a class path for the verb gave it to the thread. */
    private static void leave(ClassLoader used, ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
        if (used != before && used instanceof Closeable open) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the class path of the plugins could not be closed", e);
            }
        }
    }

    /** A person sees the statement that was refused, and where; a program behind a pipe has it in the one line. */
    private void tell(ProblemException failure) {
        Optional<FailedStatement> statement =
                terminal.isInteractive() ? FailedStatement.behind(failure) : Optional.empty();
        for (Problem problem : failure.problems()) {
            tell(statement
                    .map(FailedStatement::quotation)
                    .map(quotation -> without(quotation, problem))
                    .orElse(problem));
        }
        statement.ifPresent(failed -> {
            spec.commandLine().getErr().println(StatementExcerpt.of(failed, terminal));
            spec.commandLine().getErr().flush();
        });
    }

    private static Problem without(String quotation, Problem problem) {
        return new Problem(
                problem.kind(),
                problem.severity(),
                problem.text().replace(quotation, ""),
                problem.cure(),
                problem.place());
    }

    /** Who reads the answer; a program unless told. */
    void readBy(Terminal reader) {
        this.terminal = reader;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Prints a problem: for a program in one line, whatever a database has put into it. */
    void tell(Problem problem) {
        String line = problem.toString().replaceAll("\\s*\\R\\s*", " ");
        String name = "[" + problem.kind().readableName() + "]";
        String text = terminal.wrapped(problem.isError() ? line : "warning: " + line);
        PrintWriter err = spec.commandLine().getErr();
        err.println(text.replaceFirst(
                Pattern.quote(name),
                Matcher.quoteReplacement(problem.isError() ? terminal.red(name) : terminal.yellow(name))));
        err.flush();
    }

    /** Whether a program reads the answer. */
    boolean asJson() {
        return json;
    }

    /** The command line as it was called. */
    CommandLine command() {
        return spec.commandLine();
    }

    /** Prints a text; one for a person may be broken between words. */
    void print(String text) {
        printAsIs(json ? text : terminal.wrapped(text.stripTrailing()));
    }

    /** Prints a table. */
    void print(TextTable table) {
        printAsIs(table.toString(terminal));
    }

    /** Prints what must not be broken: what a program reads, or a person copies. */
    void printAsIs(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text.stripTrailing());
        out.flush();
    }
}
