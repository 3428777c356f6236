package dev.lintel.cli;

import dev.lintel.runtime.order.ExplainedStep;
import dev.lintel.runtime.order.Reason;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lintel plan} */
@Command(
        name = "plan",
        description = "Shows what `apply` would do, in its order, and why each step stands there. Changes nothing.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class PlanCommand extends Verb {

    private final Source source;

    PlanCommand(Source source) {
        this.source = source;
    }

    @Override
    int run() {
        show(source.lintel(command()).explain(), this);
        return FINE;
    }

    /** Shows the plan as the answer of a verb. */
    static void show(List<ExplainedStep> plan, Verb verb) {
        if (verb.asJson()) {
            verb.print(new JsonWriter()
                    .beginObject()
                    .lines("steps", plan.stream().map(PlanCommand::json).toList())
                    .endObject()
                    .toString());
        } else if (plan.isEmpty()) {
            verb.print("There is nothing to do.");
        } else {
            TextTable table = new TextTable("", "MIGRATION", "NAME", "WHY THERE");
            int number = 1;
            for (ExplainedStep step : plan) {
                table.row(
                        number++ + ".",
                        step.step().toString(),
                        step.step().migration().name(),
                        step.why());
            }
            verb.print(table);
        }
    }

    private static JsonLine json(ExplainedStep explained) {
        Migration migration = explained.step().migration();
        return new JsonLine()
                .put("plugin", explained.step().plugin())
                .put("version", migration.version())
                .put("name", migration.name())
                .put("needs", migration.pins().stream().map(Pin::toString).toList())
                .put(
                        "why",
                        explained.reasons().stream()
                                .map(reason -> reason.kind() + ": " + reason.of())
                                .toList())
                .put("reasons", explained.reasons().stream().map(Reason::text).toList());
    }
}
