package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that is made anew with the rows that it has: under another name, and under its own once the old one is gone. What
 * refers to it, in tables of whichever plugin, does so by its name and so means the new one from then on.
 */
final class SqliteNewTable {

    private static final String INDENT = StandardStatements.INDENT;

    private static final String CONTINUED = "\n" + INDENT;

    private final SqliteStatements statements;
    private final Table table;
    private final Identifier aside;
    private final List<Column> kept;

    /** @param kept the columns whose values the rows bring along; any other gets its default */
    SqliteNewTable(SqliteStatements statements, Table table, Identifier aside, List<Column> kept) {
        this.statements = statements;
        this.table = table;
        this.aside = aside;
        this.kept = kept;
    }

    /**
     * What makes a script fail, before it has done anything, where SQLite minds foreign keys while it runs: with its old
     * table, the rows of others would go that refer to it.
     */
    static List<String> guard() {
        String table = "temp.foreign_keys_are_off";
        return List.of(
                "-- foreign keys must not be enforced while this runs: a table that goes would take the rows that refer to it\n"
                        + "create table " + table + " (yes boolean constraint foreign_keys_must_be_off check (yes))",
                "insert into " + table + " (yes)" + CONTINUED + "select not foreign_keys from pragma_foreign_keys",
                "drop table " + table);
    }

    List<String> statements() {
        List<String> made = new ArrayList<>();
        made.add(statements.createTable(aside, table));
        made.add(copy());
        made.add("-- indexes and triggers that you made on this table by hand go with it: make them again below\n"
                + "drop table " + statements.quote(table.name()));
        made.add("-- leaves views and triggers alone, of which some miss the table at this point\n"
                + "pragma legacy_alter_table = on");
        made.add(statements.renameTable(aside, table.name()));
        made.add("pragma legacy_alter_table = off");
        table.uniques().forEach(unique -> made.add(statements.createIndex(table, unique)));
        table.indexes().forEach(index -> made.add(statements.createIndex(table, index)));
        return made;
    }

    private String copy() {
        String columns = names(kept);
        String values = columns;
        if (kept.isEmpty()) {
            // a row without any column can't be written
            Column first = table.columns().get(0);
            columns = names(List.of(first));
            values = first.defaultValue() == null ? "null" : first.defaultValue();
        }
        return "insert into " + statements.quote(aside) + " (" + columns + ")" + CONTINUED + "select " + values
                + CONTINUED + "from " + statements.quote(table.name());
    }

    private String names(List<Column> columns) {
        return columns.stream().map(column -> statements.quote(column.name())).collect(joining(", "));
    }
}
