package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command with all its verbs. A host mounts it in its own command line, where it works on the host's database:
 *
 * <pre>{@code
 * new CommandLine(new TeamTool())
 *         .addSubcommand("plugins", LintelCommand.mounted(() -> Lintel.on(dataSource)));
 * }</pre>
 *
 * <p>Exit codes: 0 when all is well, 1 when something is wrong or refused, 2 when the command was not understood (or, of
 * {@code check}, when a history is broken). What is
 * wrong goes to the error stream, one problem a line.
 */
@Command(
        name = "lintel",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The database migrations of an application made of plugins.")
public final class LintelCommand {

    private LintelCommand() {}

    /**
     * The command for a host, which brings the database and the plugins.
     *
     * @param lintel asked when a verb needs the database, so that help costs no connection
     */
    public static CommandLine mounted(Supplier<Lintel> lintel) {
        return onFiles()
                .addSubcommand(new PlanCommand(command -> lintel.get()))
                .addSubcommand(new ApplyCommand(command -> lintel.get()))
                .addSubcommand(new StatusCommand(command -> lintel.get()));
    }

    /**
     * The command on its own: the database and the plugins are told by options.
     *
     * @param environment where the options' defaults are
     */
    public static CommandLine standalone(Map<String, String> environment) {
        return onFiles()
                .addSubcommand(connecting(PlanCommand::new, environment))
                .addSubcommand(connecting(ApplyCommand::new, environment))
                .addSubcommand(connecting(StatusCommand::new, environment))
                .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
    }

    /** The verbs that work on a project's files, and need no database. */
    private static CommandLine onFiles() {
        return new CommandLine(new LintelCommand())
                .addSubcommand(new InitCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new InfoCommand())
                .addSubcommand(new ModelsCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new CreateCommand())
                .addSubcommand(new AcknowledgeCommand())
                .addSubcommand(new RehashCommand())
                .addSubcommand(new RebaseCommand())
                .addSubcommand(new SquashCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new DoctorCommand());
    }

    private static CommandLine connecting(
            Function<Function<CommandLine, Lintel>, Verb> verb, Map<String, String> environment) {
        ConnectionOptions connection = new ConnectionOptions(environment);
        CommandLine command = new CommandLine(verb.apply(connection)).addMixin("connection", connection);
        command.getCommandSpec()
                .usageMessage()
                .footer(
                        "",
                        "Example: ${COMMAND-FULL-NAME} --url jdbc:h2:file:./data/app --user sa --classpath tasks.jar");
        return command;
    }
}
