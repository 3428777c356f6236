package dev.lintel.schema.precheck;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.RowConditions;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A migration seen from the database before it: under which names things are there, and what rows will have in a column. */
final class Before {

    private final SchemaDiff diff;
    private final Dialect dialect;
    private final Map<String, Identifier> tables = new HashMap<>();
    private final Map<String, Identifier> columns = new HashMap<>();

    Before(SchemaDiff diff, Dialect dialect) {
        this.diff = diff;
        this.dialect = dialect;
        for (Change change : diff.changes()) {
            if (change instanceof Change.RenameTable rename) {
                Identifier was = tables.remove(rename.table().name().key());
                tables.put(rename.to().key(), was == null ? rename.table().name() : was);
            } else if (change instanceof Change.RenameColumn rename) {
                Identifier was = columns.remove(key(rename.table().name(), rename.from()));
                columns.put(key(rename.table().name(), rename.to()), was == null ? rename.from() : was);
            }
        }
    }

    private static String key(Identifier table, Identifier column) {
        return table.key() + "." + column.key();
    }

    SchemaDiff diff() {
        return diff;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether a table is there before the migration, under whichever name. */
    boolean has(Identifier table) {
        return diff.renamed().table(table).isPresent();
    }

    boolean has(Identifier table, Identifier column) {
        return diff.renamed().table(table).flatMap(it -> it.column(column)).isPresent();
    }

    /** The name that a table has before the migration, quoted. */
    String table(Identifier table) {
        return dialect.quote(tables.getOrDefault(table.key(), table));
    }

    /** The name that a column has before the migration, quoted. */
    String column(Identifier table, Identifier column) {
        return dialect.quote(columns.getOrDefault(key(table, column), column));
    }

    /** The name that a table has before the migration, as a person calls it. */
    String words(Identifier table) {
        return tables.getOrDefault(table.key(), table).toString();
    }

    /** Which rows of a hierarchy are meant, by the names that things have before the migration. */
    RowConditions rows() {
        return new RowConditions(this::table, this::column);
    }

    /** {@code title of tasks_task}, by the names that both have before the migration. */
    String words(Identifier table, Identifier column) {
        return word(table, column) + " of " + words(table);
    }

    /** The name that a column has before the migration, as a person calls it. */
    String word(Identifier table, Identifier column) {
        return columns.getOrDefault(key(table, column), column).toString();
    }

    boolean isRenamed(Identifier table, Identifier column) {
        return columns.containsKey(key(table, column));
    }

    /**
     * What a row will have in a column, as an expression over the row as it is; empty where it will have nothing, or nobody
     * knows.
     */
    Optional<String> value(Table table, Identifier column) {
        if (changes(Change.CopyValues.class)
                .filter(copy -> copy.to().name().sameAs(table.name()))
                .anyMatch(copy -> copy.columns().stream().anyMatch(it -> it.to().sameAs(column)))) {
            return Optional.empty();
        }
        Optional<String> fill = fill(table.name(), column);
        if (has(table.name(), column)) {
            String now = column(table.name(), column);
            return Optional.of(
                    fill.map(value -> "coalesce(" + now + ", " + value + ")").orElse(now));
        }
        return fill.or(() -> table.column(column).map(Column::defaultValue));
    }

    /** What rows without a value in a column get. */
    Optional<String> fill(Identifier table, Identifier column) {
        return changes(Change.FillColumn.class)
                .filter(it ->
                        it.table().name().sameAs(table) && it.column().name().sameAs(column))
                .map(Change.FillColumn::expression)
                .filter(expression -> expression != null)
                .findFirst();
    }

    <T extends Change> Stream<T> changes(Class<T> kind) {
        return diff.changes(kind);
    }
}
