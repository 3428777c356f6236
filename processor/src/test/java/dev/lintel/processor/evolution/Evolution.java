package dev.lintel.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.compiling.Compiled;
import dev.lintel.processor.evolution.Contents.Looked;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.script.HeaderQuery;
import dev.lintel.schema.script.MalformedScriptException;
import dev.lintel.schema.script.ScriptHeader;
import dev.lintel.schema.script.SqlStatement;
import dev.lintel.schema.script.SqlStatements;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One model that becomes another, on every database: what a migration leaves is what a fresh installation has, no row of
 * what stays is lost or altered, and the undo leaves what there was.
 */
final class Evolution {

    private final World before;
    private final World after;
    private final long seed;

    Evolution(World before, World after, long seed) {
        this.before = before;
        this.after = after;
        this.seed = seed;
    }

    /**
     * Runs it.
     *
     * @return whether there was anything to migrate
     * @throws Project.RefusedException if the compiler refuses one of the models, or the way between them
     */
    boolean run(Path folder, List<String> dialects) throws SQLException {
        Project project = new Project(folder.resolve("plugin"), dialects);
        Compiled first = project.compile(Sources.of(before));
        Schema old = project.schema(first);
        Project.Scripts install = project.draft(first);
        project.commit(first);
        Compiled second = project.compile(Sources.of(after, before));
        Schema now = project.schema(second);
        Project fresh = new Project(folder.resolve("fresh"), dialects);
        Project.Scripts installNow = fresh.draft(fresh.compile(Sources.of(after)));
        if (project.descriptor(second).draft().isEmpty()) {
            assertThat(SnapshotFile.hash(now)).isEqualTo(SnapshotFile.hash(old));
            return false;
        }
        Project.Scripts migration = project.draft(second);
        project.commit(second);
        assertThat(project.descriptor(project.compile(Sources.of(after))).draft())
                .as("a second compilation finds nothing more")
                .isEmpty();
        for (String dialect : dialects) {
            try {
                migrate(Dialects.named(dialect).orElseThrow(), old, now, install, migration, installNow);
            } catch (SQLException | AssertionError e) {
                throw new AssertionError(
                        "on " + dialect + ": " + e.getMessage() + "\n\nup:\n"
                                + migration.up().get(dialect) + "\n\ndown:\n"
                                + migration.down().get(dialect),
                        e);
            }
        }
        return true;
    }

    private void migrate(
            Dialect dialect,
            Schema old,
            Schema now,
            Project.Scripts install,
            Project.Scripts migration,
            Project.Scripts installNow)
            throws SQLException {
        String id = dialect.id();
        List<Kept> kept = kept(old, now);
        try (TestDatabase database = TestDatabases.create(id);
                TestDatabase fresh = TestDatabases.create(id)) {
            database.run(statements(install.up().get(id), id));
            List<String> catalog = database.catalog();
            database.run(Rows.of(before, old, dialect, new Dice(seed)));
            List<List<String>> rows = new ArrayList<>();
            for (Kept it : kept) {
                rows.add(Contents.of(database, dialect, it.before().name(), it.columnsBefore()));
            }
            Map<String, Set<String>> objects = Survivors.of(database, dialect, before, old, after);
            fresh.run(statements(installNow.up().get(id), id));
            List<String> wanted = fresh.catalog();
            for (String again : List.of("", " again")) {
                nothingIsInTheWay(database, migration.up().get(id));
                database.migrate(statements(migration.up().get(id), id));
                assertThat(database.catalog())
                        .as("the catalog after going up" + again)
                        .isEqualTo(wanted);
                compare(database, dialect, kept, rows, true, "after going up" + again);
                survive(Survivors.of(database, dialect, after, now, before), objects, "after going up" + again);
                nothingIsInTheWay(database, migration.down().get(id));
                database.migrate(statements(migration.down().get(id), id));
                assertThat(database.catalog())
                        .as("the catalog after going down" + again)
                        .isEqualTo(catalog);
                compare(database, dialect, kept, rows, false, "after going down" + again);
                survive(Survivors.of(database, dialect, before, old, after), objects, "after going down" + again);
            }
        }
    }

    private static void compare(
            TestDatabase database, Dialect dialect, List<Kept> kept, List<List<String>> rows, boolean isUp, String when)
            throws SQLException {
        for (int i = 0; i < kept.size(); i++) {
            Kept it = kept.get(i);
            same(
                    "the rows of " + it.after().name() + " " + when,
                    it.compared(
                            isUp
                                    ? Contents.of(database, dialect, it.after().name(), it.columnsAfter())
                                    : Contents.of(database, dialect, it.before().name(), it.columnsBefore()),
                            isUp),
                    it.compared(rows.get(i), isUp));
        }
    }

    private void survive(Map<String, Set<String>> found, Map<String, Set<String>> wanted, String when) {
        wanted.forEach((what, values) -> {
            List<String> there = new ArrayList<>(found.get(what));
            filled(what).ifPresent(fill -> there.removeIf(it -> !values.contains(it) && it.endsWith(" | " + fill)));
            same("the " + what + " " + when, there, new ArrayList<>(values));
        });
    }

    /** What objects have in an attribute that had nothing there. */
    private Optional<String> filled(String what) {
        return after.entities().stream()
                .flatMap(it -> it.attributes().stream())
                .filter(it -> what.equals("values of attribute " + it.id()) && !it.nullable())
                .filter(it -> before.attribute(it.id()).orElseThrow().nullable())
                .map(it -> Origins.filled(it))
                .findFirst();
    }

    /** The rows are made so that they fit; whatever is asked has to count none of them. */
    private static void nothingIsInTheWay(TestDatabase database, String script) throws SQLException {
        try {
            for (HeaderQuery asked : ScriptHeader.parse(script).prechecks()) {
                List<String> counted = database.query(asked.query());
                if (!counted.equals(List.of("0"))) {
                    throw new InTheWayException(counted.get(0) + ": " + asked.text());
                }
            }
        } catch (MalformedScriptException e) {
            throw new IllegalStateException(script, e);
        }
    }

    private static List<String> statements(String script, String dialect) {
        try {
            return SqlStatements.split(script, dialect).stream()
                    .map(SqlStatement::text)
                    .toList();
        } catch (MalformedScriptException e) {
            throw new IllegalStateException(script, e);
        }
    }

    /** Rows are in the way of a script, and it says so. */
    static final class InTheWayException extends RuntimeException {

        private static final long serialVersionUID = 1;

        InTheWayException(String message) {
            super(message);
        }
    }

    private static void same(String what, List<String> found, List<String> wanted) {
        if (!found.equals(wanted)) {
            List<String> tooMuch = new ArrayList<>(found);
            wanted.forEach(tooMuch::remove);
            List<String> missing = new ArrayList<>(wanted);
            found.forEach(missing::remove);
            throw new AssertionError(what + "\n  has      " + String.join("\n           ", tooMuch) + "\n  wants    "
                    + String.join("\n           ", missing));
        }
    }

    /**
     * A table that stays, with its columns that stay.
     *
     * @param mayHaveMore whether it may have more rows now, which have nothing in these columns
     */
    private record Kept(
            Table before, Table after, List<Looked> columnsBefore, List<Looked> columnsAfter, boolean mayHaveMore) {

        List<String> compared(List<String> rows, boolean isUp) {
            return isUp && mayHaveMore
                    ? rows.stream().filter(this::hasSomething).toList()
                    : rows;
        }

        private boolean hasSomething(String row) {
            String[] cells = row.split(" \\| ");
            for (int i = 0; i < columnsBefore.size() && i < cells.length; i++) {
                Identifier name = columnsBefore.get(i).name();
                boolean isKey = before.primaryKey().columns().stream().anyMatch(name::sameAs);
                if (!isKey && !cells[i].equals("null")) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Kept> kept(Schema old, Schema now) {
        Origins origins = new Origins(before, after);
        List<Kept> kept = new ArrayList<>();
        for (Table table : old.tables()) {
            Optional<Table> same = now.tables().stream()
                    .filter(it -> origins.isSame(table, it))
                    .findFirst();
            if (same.isEmpty()) {
                continue;
            }
            List<Looked> columnsBefore = new ArrayList<>();
            List<Looked> columnsAfter = new ArrayList<>();
            for (Column column : table.columns()) {
                same.get().columns().stream()
                        .filter(it -> origins.isSame(column, it))
                        .findFirst()
                        .ifPresent(it -> {
                            String filled = column.nullable() && !it.nullable() ? origins.filled(it) : null;
                            columnsBefore.add(new Looked(column.name(), filled));
                            columnsAfter.add(new Looked(it.name(), filled));
                        });
            }
            if (!columnsBefore.isEmpty()) {
                kept.add(new Kept(table, same.get(), columnsBefore, columnsAfter, origins.isSecondary(table)));
            }
        }
        return kept;
    }
}
