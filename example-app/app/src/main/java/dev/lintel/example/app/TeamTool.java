package dev.lintel.example.app;

import dev.lintel.cli.LintelCommand;
import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.LintelException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Where the application starts. It boots as every host of plugins does: migrate, hand the plugins' models to the JPA
 * provider, work.
 */
@Command(
        name = "team-tool",
        description = "A small team tool made of plugins. Migrates its database, then shows the team's morning.")
public final class TeamTool implements Callable<Integer> {

    @Spec
    CommandSpec command;

    @Mixin
    DatabaseOptions database;

    @Option(names = "--help", usageHelp = true, description = "Says this, and does nothing.")
    boolean help;

    /** The application's command line, with Lintel's own verbs under {@code plugins}. */
    public static CommandLine commandLine() {
        QuietLogs.install();
        TeamTool tool = new TeamTool();
        CommandLine plugins = LintelCommand.mounted(() -> Lintel.on(tool.database.dataSource()));
        return new CommandLine(tool).addSubcommand(plugins.setCommandName("plugins"));
    }

    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        DataSource dataSource = database.dataSource();
        out.println("Team tool: a host, its core, and three plugins.");
        out.println();
        try {
            new Boot(out).migrate(dataSource);
        } catch (LintelException e) {
            out.flush();
            command.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        try (EntityManagerFactory factory = Persistence.start(dataSource)) {
            factory.runInTransaction(entities -> work(entities, out));
        }
        return CommandLine.ExitCode.OK;
    }

    private static void work(EntityManager entities, PrintWriter out) {
        out.println("Hibernate found every table and column that the entities of all plugins need.");
        if (FirstDay.isOver(entities)) {
            out.println("The rows are those of the first run.");
        } else {
            FirstDay.insert(entities);
            out.println("The tables were empty, so the first day's rows were inserted.");
        }
        tell(out, "Open tasks (tasks, core):", Morning.openTasks(entities));
        tell(out, "Events (calendar, core):", Morning.events(entities));
        tell(out, "Unread (notifications, tasks, calendar, core):", Morning.unread(entities));
    }

    private static void tell(PrintWriter out, String title, List<String> lines) {
        out.println();
        out.println(title);
        lines.forEach(line -> out.println("  " + line));
    }
}
