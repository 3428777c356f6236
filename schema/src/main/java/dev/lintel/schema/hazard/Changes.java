package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.RowClass;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What several rules ask of a difference. */
final class Changes {

    private Changes() {}

    /** Whether the table is there before the migration, under any name, so that it may have rows. */
    static boolean hasRows(SchemaDiff diff, Table table) {
        return hasRows(diff, table.name());
    }

    private static boolean hasRows(SchemaDiff diff, Identifier table) {
        return diff.renamed().table(table).isPresent();
    }

    /** The classes whose rows are in a table. */
    static Set<String> classes(Table table) {
        return Stream.concat(
                        Stream.ofNullable(table.entity()),
                        table.classes().stream().map(RowClass::entity))
                .collect(toSet());
    }

    /** Whether the column was not there before, under any name. */
    static boolean isNew(SchemaDiff diff, Table table, Column column) {
        return diff.renamed()
                .table(table.name())
                .flatMap(old -> old.column(column.name()))
                .isEmpty();
    }

    /** Whether a column holds an attribute, and nothing that only the mapping needs. */
    static boolean isAttribute(Column column) {
        return column.attribute() != null && !column.attribute().contains("#");
    }

    /** Names as a message lists them. */
    static String quoted(List<Identifier> names) {
        return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
    }
}
