package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.HistoryRows;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Step;
import java.time.Duration;

/** A step of a plan with the script that is to be carried out for it. */
record ReadyStep(Step step, InstalledPlugin plugin, Script script) {

    static ReadyStep of(Step step, InstalledPlugin plugin, Product product) {
        return new ReadyStep(step, plugin, MigrationScripts.up(plugin, step.migration(), product));
    }

    /** What is recorded of it once it is applied. */
    HistoryRows.Row row(Product product, Duration duration) {
        return MigrationScripts.row(plugin, step.migration(), script, product, duration);
    }
}
