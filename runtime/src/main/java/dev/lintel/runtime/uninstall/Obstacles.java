package dev.lintel.runtime.uninstall;

import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.catalog.LiveForeignKey;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.JournalEntry;
import dev.lintel.runtime.drift.OwnObjects;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** What stands against taking a plugin out of a database: whatever stays and needs it. */
final class Obstacles {

    private final String plugin;
    private final List<Problem> problems = new ArrayList<>();

    private Obstacles(String plugin) {
        this.plugin = plugin;
    }

    /** All of them; empty when the plugin may go. */
    static List<Problem> of(
            String plugin, Assessment now, List<AppliedRecord> applied, OwnObjects own, Catalog catalog) {
        Obstacles obstacles = new Obstacles(plugin);
        obstacles.installed(now);
        obstacles.applied(applied, now);
        obstacles.references(own, catalog);
        return obstacles.problems;
    }

    /** What of it is halfway, and so is neither recorded nor known to be there. */
    static List<Problem> halfway(String plugin, List<JournalEntry> journal) {
        return journal.stream()
                .filter(entry -> entry.plugin().equals(plugin))
                .map(entry -> Problem.error(
                        ProblemKind.HALF_APPLIED,
                        Place.NOWHERE,
                        "The migration %s@%d stopped halfway in this database%s."
                                .formatted(entry.plugin(), entry.version(), entry.progress()),
                        "Let the build that has begun it end it, and uninstall the plugin then."))
                .toList();
    }

    private void installed(Assessment now) {
        now.plugins().stream()
                .filter(other ->
                        other.applied() > 0 && isNeededBy(other.plugin().facts().dependsOn()))
                .forEach(other -> needed(
                        "the plugin %s, which depends on it, is in the database".formatted(other.name()),
                        "Uninstall %s first.".formatted(other.name())));
    }

    private boolean isNeededBy(List<String> dependsOn) {
        return dependsOn.contains(plugin);
    }

    /** A plugin that is not installed any more can only tell by its records. */
    private void applied(List<AppliedRecord> applied, Assessment now) {
        applied.stream()
                .filter(record -> !record.plugin().equals(plugin))
                .filter(record -> now.plugins().stream()
                        .noneMatch(state -> state.name().equals(record.plugin())
                                && isNeededBy(state.plugin().facts().dependsOn())))
                .filter(record ->
                        record.pins().stream().anyMatch(pin -> pin.plugin().equals(plugin)))
                .forEach(record -> needed(
                        "%s, which is applied, was written against it".formatted(record),
                        "Uninstall %s first.".formatted(record.plugin())));
    }

    private void references(OwnObjects own, Catalog catalog) {
        List<String> tables = own.tables().stream().map(LiveTable::name).toList();
        for (LiveTable other : catalog.tables()) {
            if (!tables.contains(other.name())) {
                for (LiveForeignKey key : other.foreignKeys()) {
                    // SQLite writes a reference as the script did
                    tables.stream()
                            .filter(table -> table.equalsIgnoreCase(key.targetTable()))
                            .forEach(table -> needed(
                                    "the foreign key %s of %s refers to its table %s"
                                            .formatted(key.name(), key.table(), table)
                                            .replace("  ", " "),
                                    "Uninstall what the other table belongs to first, or drop the foreign key."));
                }
            }
        }
    }

    private void needed(String by, String cure) {
        problems.add(Problem.error(
                ProblemKind.STILL_REFERENCED,
                Place.NOWHERE,
                "%s can't be uninstalled: %s.".formatted(plugin, by),
                cure));
    }
}
