package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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

    /** The verbs that need plugins on a class path, and no database. */
    private static final List<Function<Source, Verb>> ON_PLUGINS =
            List.of(EnableCommand::new, DisableCommand::new, SqlCommand::new);

    private static final List<Function<Source, Verb>> ON_DATABASE = List.of(
            PlanCommand::new,
            ApplyCommand::new,
            StatusCommand::new,
            HistoryCommand::new,
            RollbackCommand::new,
            VerifyCommand::new,
            RepairCommand::new,
            BaselineCommand::new,
            StampCommand::new,
            UninstallCommand::new,
            ResetCommand::new,
            BackupCommand::new,
            RestoreCommand::new,
            DoctorCommand::new);

    private LintelCommand() {}

    /**
     * The command for a host, which brings the database and the plugins.
     *
     * @param lintel asked when a verb needs the database, so that help costs no connection
     */
    public static CommandLine mounted(Supplier<Lintel> lintel) {
        CommandLine command = new CommandLine(new LintelCommand());
        Source host = Source.ofHost(lintel);
        onFiles().forEach(command::addSubcommand);
        Stream.concat(ON_PLUGINS.stream(), ON_DATABASE.stream())
                .forEach(verb -> command.addSubcommand(verb.apply(host)));
        return readBy(Terminal.ofThisProcess(System.getenv()), command);
    }

    /**
     * The command on its own: the database and the plugins are told by options. A program reads what it answers.
     *
     * @param environment where the options' defaults are
     */
    public static CommandLine standalone(Map<String, String> environment) {
        return standalone(environment, Terminal.NONE);
    }

    static CommandLine standalone(Map<String, String> environment, Terminal terminal) {
        return standalone(new Defaults(environment, Path.of("")), terminal);
    }

    static CommandLine standalone(Defaults defaults, Terminal terminal) {
        CommandLine command = new CommandLine(new LintelCommand());
        onFiles().forEach(command::addSubcommand);
        ON_PLUGINS.forEach(verb -> {
            PluginOptions plugins = new PluginOptions(defaults);
            command.addSubcommand(new CommandLine(verb.apply(plugins)).addMixin("plugins", plugins));
        });
        ON_DATABASE.forEach(verb -> {
            ConnectionOptions connection = new ConnectionOptions(defaults);
            CommandLine connecting = new CommandLine(verb.apply(connection)).addMixin("connection", connection);
            command.addSubcommand(connecting);
            sayWhere(connecting.getCommandSpec().usageMessage());
        });
        command.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
        return readBy(terminal, command);
    }

    /** The verbs that work on a project's files, and need no database. */
    private static List<Verb> onFiles() {
        return List.of(
                new InitCommand(),
                new ListCommand(),
                new InfoCommand(),
                new ModelsCommand(),
                new DiffCommand(),
                new CreateCommand(),
                new AcknowledgeCommand(),
                new RehashCommand(),
                new RebaseCommand(),
                new SquashCommand(),
                new CheckCommand());
    }

    /** The example is of use to nobody without a database. */
    private static void sayWhere(UsageMessageSpec usage) {
        String example = usage.footer()[usage.footer().length - 1];
        usage.footer("", example + " --url jdbc:h2:file:./data/app --user sa --classpath tasks.jar");
    }

    /** The whole help would push what is wrong off the screen; the verbs themselves are few enough to show. */
    private static int refuse(ParameterException refusal, String[] words) {
        CommandLine command = refusal.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(refusal.getMessage()));
        boolean isHelped = UnmatchedArgumentException.printSuggestions(refusal, err);
        if (command.getCommandSpec().userObject() instanceof Verb) {
            err.println("What it takes is told by `" + command.getCommandSpec().qualifiedName() + " --help`.");
        } else if (!isHelped) {
            command.usage(err, command.getColorScheme());
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static CommandLine readBy(Terminal terminal, CommandLine command) {
        command.getSubcommands().values().stream()
                .map(CommandLine::<Object>getCommand)
                .filter(Verb.class::isInstance)
                .forEach(verb -> ((Verb) verb).readBy(terminal));
        VerbList.arrange(command);
        command.setParameterExceptionHandler(LintelCommand::refuse);
        return command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF));
    }
}
