package dev.lintel.maven;

import dev.lintel.cli.LintelCommand;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import picocli.CommandLine;

/**
 * One verb of the command line. It is the same code that runs; what the command is told by options, Maven knows, or is told by
 * properties ({@code -Dlintel.plugin=tasks}).
 */
abstract class VerbMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Leaves it out. */
    @Parameter(property = "lintel.skip", defaultValue = "false")
    private boolean skip;

    /** What to do, in the words of the command line. */
    abstract void run() throws MojoFailureException;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("lintel.skip is set.");
        } else {
            run();
        }
    }

    /** The projects of this build. */
    final List<Project> projects() {
        return session.getProjects().stream().map(Project::new).toList();
    }

    /** Those of them that plugins were compiled in. */
    final List<Project> withPlugins() {
        return projects().stream()
                .filter(project -> !project.plugins().isEmpty())
                .toList();
    }

    /** The classes of all projects, with all that they need to run. */
    final String classPath() throws MojoFailureException {
        Set<String> classPath = new LinkedHashSet<>();
        for (Project project : projects()) {
            classPath.addAll(project.runtimeClassPath());
        }
        // a module that has dependencies only is compiled to nowhere
        classPath.removeIf(entry -> !Files.exists(Path.of(entry)));
        return String.join(File.pathSeparator, classPath);
    }

    /** The project that the goal runs for. */
    final Project project() {
        return new Project(session.getCurrentProject());
    }

    /**
     * Runs the command line.
     *
     * @param secrets what it is told by its environment
     */
    final void lintel(Map<String, String> secrets, List<String> arguments) throws MojoFailureException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(secrets);
        List<String> said = new ArrayList<>();
        try (LogWriter out = new LogWriter(line -> getLog().info(GoalWords.of(line)));
                LogWriter err = new LogWriter(line -> {
                    said.add(GoalWords.of(line));
                    getLog().error(GoalWords.of(line));
                })) {
            CommandLine command =
                    LintelCommand.standalone(environment).setOut(out.printer()).setErr(err.printer());
            command.setParameterExceptionHandler((refusal, words) -> {
                command.getErr().println(refusal.getMessage());
                return CommandLine.ExitCode.USAGE;
            });
            int code = command.execute(arguments.toArray(String[]::new));
            if (code != CommandLine.ExitCode.OK) {
                throw new MojoFailureException(
                        said.isEmpty() ? "lintel " + arguments.get(0) + " ended with " + code : said.get(0));
            }
        }
    }
}
