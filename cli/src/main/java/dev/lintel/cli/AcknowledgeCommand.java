package dev.lintel.cli;

import dev.lintel.schema.create.Acknowledging;
import dev.lintel.schema.history.Acknowledgement;
import dev.lintel.schema.json.JsonWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lintel acknowledge tasks EnumPosition tasks_task.state "the script rewrites the rows"} */
@Command(
        name = "acknowledge",
        description = {
            "Says of a problem in a plugin's next migration that it is meant, and why.",
            "It is kept beside the history until the migration is created, whose scripts then say so at their heads."
        },
        footer = {
            "",
            "Example: ${COMMAND-FULL-NAME} tasks EnumPosition tasks_task.state \"the script rewrites the rows\""
        })
final class AcknowledgeCommand extends Verb {

    @Parameters(index = "0", paramLabel = "<plugin>", description = "The plugin's name.")
    private String plugin;

    @Parameters(
            index = "1",
            paramLabel = "<problem>",
            description = "The problem, by the name in brackets before its message.")
    private String problem;

    @Parameters(
            index = "2",
            paramLabel = "<about>",
            description = "The table that it is about, or <table>.<name> of a column, an index or a constraint.")
    private String about;

    @Parameters(index = "3", paramLabel = "<reason>", description = "Why it is well, in a line.")
    private String reason;

    @Mixin
    private HistoryOption histories;

    @Override
    int run() {
        Path file = new Acknowledging(plugin, histories.folder()).add(acknowledgement());
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .field("plugin", plugin)
                    .field("file", file.toString())
                    .endObject()
                    .toString());
        } else {
            print("Noted in " + file + ". Compile again.");
        }
        return FINE;
    }

    private Acknowledgement acknowledgement() {
        try {
            return new Acknowledgement(problem, about, reason.strip());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command(), "a problem and what it is about are a word each, the reason is a line");
        }
    }
}
