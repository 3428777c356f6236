package dev.lintel.example.app;

import static java.util.stream.Collectors.joining;

import dev.lintel.PluginRegistry;
import dev.lintel.runtime.Lintel;
import dev.lintel.runtime.MigrationReport;
import dev.lintel.runtime.order.Plan;
import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Pin;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/**
 * Brings the database up to date and tells what happened. A host of one's own needs just one line of it,
 * {@code Lintel.on(dataSource).migrate()}.
 */
final class Boot {

    private final PrintWriter out;

    Boot(PrintWriter out) {
        this.out = out;
    }

    /** @throws dev.lintel.runtime.LintelException with everything that is wrong; the database is then as it was */
    void migrate(DataSource dataSource) {
        tellPlugins();
        Lintel lintel = Lintel.on(dataSource);
        tell(lintel.plan());
        tell(lintel.migrate());
    }

    private void tellPlugins() {
        out.println("Plugins on the class path, with the tables that each owns:");
        ServiceLoader.load(PluginRegistry.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(PluginRegistry::name))
                .forEach(plugin -> out.printf("  %-15s %s%n", plugin.name(), String.join(", ", plugin.tables())));
        out.println();
    }

    private void tell(Plan plan) {
        if (plan.isEmpty()) {
            return;
        }
        out.println("The plan, one order over the versions of all plugins:");
        int number = 1;
        for (Step step : plan.steps()) {
            String line = "  %d. %-17s %-27s %s"
                    .formatted(number++, step, step.migration().name(), reason(step));
            out.println(line.stripTrailing());
        }
        out.println();
    }

    /** What must be there before a migration: the versions of other plugins that it was created against. */
    private static String reason(Step step) {
        String pins = step.migration().pins().stream().map(Pin::toString).collect(joining(", "));
        return pins.isEmpty() ? "" : "after " + pins;
    }

    private void tell(MigrationReport report) {
        out.println(report.nothingToDo() ? "Nothing to do. " + report : report);
        out.println();
    }
}
