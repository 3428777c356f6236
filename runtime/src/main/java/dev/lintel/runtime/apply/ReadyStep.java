package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Step;

/** A step of a plan with the script that is to be carried out for it. */
record ReadyStep(Step step, InstalledPlugin plugin, Script script) {

    static ReadyStep of(Step step, InstalledPlugin plugin, Product product) {
        return new ReadyStep(step, plugin, MigrationScripts.up(plugin, step.migration(), product));
    }

    /** What Flyway's format calls the script. */
    String fileName(Product product) {
        return MigrationScripts.fileName(step.migration(), product);
    }

    /** What is kept of it, but for its place in the order. */
    AppliedRecord record(Product product) {
        return MigrationScripts.record(plugin, step.migration(), script, product);
    }
}
