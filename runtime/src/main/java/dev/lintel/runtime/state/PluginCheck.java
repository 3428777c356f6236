package dev.lintel.runtime.state;

import dev.lintel.runtime.database.AppliedMigration;
import dev.lintel.runtime.database.FlywayChecksum;
import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptCheck;
import dev.lintel.schema.history.Sha256;
import dev.lintel.schema.naming.PluginNaming;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Holds one plugin's migrations against the rows of its history table. */
final class PluginCheck {

    /** The script of a version that others were squashed into. */
    private static final Pattern SQUASHED = Pattern.compile("V[0-9]+__versions_[0-9]+_to_[0-9]+\\.sql");

    private final InstalledPlugin plugin;
    private final History history;
    private final Product product;
    private final List<Problem> problems = new ArrayList<>();

    private final List<Problem> warnings = new ArrayList<>();
    private final Set<Integer> compatible;

    private PluginCheck(InstalledPlugin plugin, Product product, Set<Integer> compatible) {
        this.compatible = compatible;
        this.plugin = plugin;
        this.history = plugin.history();
        this.product = product;
    }

    /** @param compatible the applied versions that a build can work with that does not know them */
    static PluginState of(
            InstalledPlugin plugin, List<AppliedMigration> rows, Product product, Set<Integer> compatible) {
        PluginCheck check = new PluginCheck(plugin, product, compatible);
        check.scriptsForDatabase();
        check.problems.addAll(ScriptCheck.ofDialect(product.dialect(), check.history, plugin.scripts()));
        int applied = check.applied(rows);
        return new PluginState(plugin, applied, check.problems, check.warnings);
    }

    private void scriptsForDatabase() {
        List<Migration> without = history.migrations().stream()
                .filter(migration -> !migration.scripts().containsKey(product.dialect()))
                .toList();
        if (!without.isEmpty()) {
            TreeSet<String> others = new TreeSet<>();
            history.migrations()
                    .forEach(migration -> others.addAll(migration.scripts().keySet()));
            String which = without.size() == history.migrations().size()
                    ? "has no scripts"
                    : "has no scripts of version " + without.get(0).version();
            add(
                    ProblemKind.UNSUPPORTED_DATABASE,
                    Place.NOWHERE,
                    "The database is %s, and the plugin %s %s for it, only for %s."
                            .formatted(
                                    product,
                                    history.plugin(),
                                    which,
                                    others.isEmpty() ? "none" : String.join(", ", others)),
                    "Build the plugin with -Alintel.dialects naming %s, run `lintel create %s`, and build again; or use another database."
                            .formatted(product.dialect(), history.plugin()));
        }
    }

    /** The version that the database has: rows that succeeded, from the first version that it ever had. */
    private int applied(List<AppliedMigration> rows) {
        int applied = 0;
        for (AppliedMigration row : rows) {
            boolean isFirst = applied == 0;
            int expected = isFirst && canBegin(row) ? row.version() : applied + 1;
            if (row.version() != expected) {
                add(
                        ProblemKind.APPLIED_MIGRATION_CHANGED,
                        Place.NOWHERE,
                        "The table %s has a row of version %d where that of version %d should be."
                                .formatted(table(), row.version(), expected),
                        "Restore the table as it was; nobody but Lintel should write to it.");
                return applied;
            }
            if (!row.success()) {
                failed(row);
                return applied;
            }
            applied = row.version();
            // on the floor stands what was squashed, or what was applied one by one before that
            boolean isThisHistorys = isFirst ? applied == history.floor() : applied > history.floor();
            if (isThisHistorys && applied <= history.version()) {
                compare(history.migrations().get(applied - history.floor()), row);
            }
        }
        if (applied > 0 && applied < history.floor()) {
            belowFloor(applied);
        }
        if (applied > history.version() && !rows.isEmpty() && isDraft(rows.get(rows.size() - 1))) {
            draft(rows.get(rows.size() - 1));
        } else if (applied > history.version()) {
            ahead(applied);
        }
        return applied;
    }

    /** An empty database begins with the floor that the history had then, which only rises. */
    private boolean canBegin(AppliedMigration row) {
        return row.version() <= history.floor()
                || SQUASHED.matcher(row.script()).matches();
    }

    /** The newer build knows what it did; where that is only more than this one expects, both may run side by side. */
    private void ahead(int applied) {
        String stand = "The database has the plugin %s at version %d, and this build of the plugin ends with version %d"
                .formatted(history.plugin(), applied, history.version());
        List<Integer> strange = IntStream.rangeClosed(history.version() + 1, applied)
                .filter(version -> !compatible.contains(version))
                .boxed()
                .toList();
        if (strange.isEmpty()) {
            warnings.add(Problem.warning(
                    ProblemKind.DATABASE_AHEAD,
                    Place.NOWHERE,
                    stand + ", which can work with it.",
                    "Bring this installation to the newer build as well."));
            return;
        }
        add(
                ProblemKind.DATABASE_AHEAD,
                Place.NOWHERE,
                stand + ", which can't work with version " + strange.get(0) + ".",
                "Start the newer build that has been here, or undo what it did: `lintel rollback %s --to %d`."
                        .formatted(history.plugin(), strange.get(0) - 1));
    }

    private void belowFloor(int applied) {
        add(
                ProblemKind.BELOW_FLOOR,
                Place.NOWHERE,
                "The database has the plugin %s at version %d, and the history of this build goes on from version %d."
                        .formatted(history.plugin(), applied, history.floor()),
                "Start an older build first, whose history still leads from version %d to version %d; then this one."
                        .formatted(applied, history.floor()));
    }

    private static boolean isDraft(AppliedMigration row) {
        return row.script().endsWith("__draft.sql");
    }

    private void draft(AppliedMigration row) {
        add(
                ProblemKind.UNCOMMITTED_DRAFT,
                Place.NOWHERE,
                "The database has a draft of version %d of the plugin %s, which was applied while it was developed."
                        .formatted(row.version(), history.plugin()),
                "Start once in development mode, which undoes it; or undo it by `lintel rollback %s --steps 1`."
                        .formatted(history.plugin()));
    }

    private void failed(AppliedMigration row) {
        add(
                ProblemKind.FAILED_MIGRATION,
                Place.NOWHERE,
                "Version %d of the plugin %s (%s) failed in this database, and what it did before that is still there."
                        .formatted(row.version(), history.plugin(), row.script()),
                "Undo by hand what the script has done, delete the row of version %d from the table %s, and start again."
                        .formatted(row.version(), table()));
    }

    private void compare(Migration migration, AppliedMigration row) {
        if (!migration.scripts().containsKey(product.dialect())) {
            return;
        }
        String path = migration.upScript(product.dialect());
        String recorded = migration.scripts().get(product.dialect()).up();
        // a script that is missing or edited is a problem already
        Optional<String> script = read(path).filter(text -> Sha256.ofText(text).equals(recorded));
        if (script.isEmpty()) {
            return;
        }
        int checksum = FlywayChecksum.of(script.get());
        boolean sameName = path.endsWith("/" + row.script());
        boolean sameContent = row.checksum() == null || row.checksum() == checksum;
        if (!sameName && isDraft(row)) {
            draft(row);
        } else if (!sameName || !sameContent) {
            add(
                    ProblemKind.APPLIED_MIGRATION_CHANGED,
                    Place.file(plugin.scripts().describe(path)),
                    "Version %d of the plugin %s is not the migration that was applied here: that was %s with the checksum"
                                    .formatted(migration.version(), history.plugin(), row.script())
                            + " %s, this has %d.".formatted(row.checksum(), checksum),
                    "Restore the migration that was applied, and put what has changed into a new one.");
        }
    }

    private Optional<String> read(String path) {
        try {
            return plugin.scripts().read(path);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private String table() {
        return PluginNaming.historyTable(history.plugin());
    }

    private void add(ProblemKind kind, Place place, String text, String cure) {
        problems.add(Problem.error(kind, place, text, cure));
    }
}
