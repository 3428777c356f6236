package dev.lintel.cli;

import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Pin;
import dev.lintel.schema.json.JsonLine;
import dev.lintel.schema.json.JsonWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code lintel plan} */
@Command(
        name = "plan",
        description = "Shows what `apply` would do, in its order, and what each step needs. Changes nothing.",
        footer = {"", "Example: ${COMMAND-FULL-NAME}"})
final class PlanCommand extends Verb {

    private final Function<CommandLine, Lintel> lintel;

    PlanCommand(Function<CommandLine, Lintel> lintel) {
        this.lintel = lintel;
    }

    @Override
    int run() {
        Plan plan = lintel.apply(command()).plan();
        if (asJson()) {
            print(new JsonWriter()
                    .beginObject()
                    .lines("steps", plan.steps().stream().map(PlanCommand::json).toList())
                    .endObject()
                    .toString());
        } else if (plan.isEmpty()) {
            print("There is nothing to do.");
        } else {
            TextTable table = new TextTable("", "MIGRATION", "NAME", "NEEDS");
            int number = 1;
            for (Step step : plan.steps()) {
                table.row(number++ + ".", step.toString(), step.migration().name(), needs(step));
            }
            print(table.toString());
        }
        return FINE;
    }

    private static String needs(Step step) {
        return step.migration().pins().isEmpty()
                ? ""
                : String.join(
                        ", ",
                        step.migration().pins().stream().map(Pin::toString).toList());
    }

    private static JsonLine json(Step step) {
        return new JsonLine()
                .put("plugin", step.plugin())
                .put("version", step.version())
                .put("name", step.migration().name())
                .put(
                        "needs",
                        step.migration().pins().stream().map(Pin::toString).toList());
    }
}
