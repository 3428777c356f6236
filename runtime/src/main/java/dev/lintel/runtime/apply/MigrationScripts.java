package dev.lintel.runtime.apply;

import dev.lintel.runtime.database.AppliedRecord;
import dev.lintel.runtime.database.FlywayChecksum;
import dev.lintel.runtime.database.HistoryRows;
import dev.lintel.runtime.database.JournalEntry.Direction;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.undo.AppliedHistory;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.script.Reversibility;
import java.time.Duration;

/** The scripts of a plugin's migrations, and what is kept of them once they are applied. */
final class MigrationScripts {

    private MigrationScripts() {}

    /** The script that applies a migration, which was seen to be there. */
    static Script up(InstalledPlugin plugin, Migration migration, Product product) {
        String path = migration.upScript(product.dialect());
        String text = plugin.scripts()
                .read(path)
                .orElseThrow(() -> new IllegalStateException("the plan was made without the script " + path));
        return Script.read(
                plugin.name(),
                migration.version(),
                migration.name(),
                Direction.UP,
                plugin.scripts().describe(path),
                text,
                product);
    }

    /** What Flyway's format calls the script. */
    static String fileName(Migration migration, Product product) {
        String path = migration.upScript(product.dialect());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What is recorded of a migration once it is applied. */
    static HistoryRows.Row row(
            InstalledPlugin plugin, Migration migration, Script script, Product product, Duration duration) {
        return new HistoryRows.Row(
                fileName(migration, product),
                FlywayChecksum.of(script.text()),
                record(plugin, migration, script, product),
                duration);
    }

    /** What is kept of a migration, but for its place in the order. */
    static AppliedRecord record(InstalledPlugin plugin, Migration migration, Script script, Product product) {
        String undo =
                plugin.scripts().read(migration.downScript(product.dialect())).orElse("");
        // both scripts of a draft say the same; one written by hand says it where it matters
        Reversibility said = AppliedHistory.reversibility(undo);
        return new AppliedRecord(
                plugin.name(),
                migration.version(),
                migration.name(),
                0,
                migration.pins(),
                script.header().compatible(),
                plugin.isDraft(migration.version()),
                said == Reversibility.UNKNOWN ? script.header().reversibility() : said,
                undo);
    }
}
