package dev.lintel.schema.dialect;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.EnumType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** The statements for types that list the constants of an enum, where a database knows them by name. */
abstract class EnumTypes {

    final StandardStatements statements;

    EnumTypes(StandardStatements statements) {
        this.statements = statements;
    }

    abstract List<String> create(EnumType type);

    abstract List<String> drop(Identifier type);

    abstract List<String> rename(Identifier type, Identifier to);

    /** What stands behind {@code alter column <name>}, so that its values come along. */
    abstract String typeAction(Column column, EnumType type);

    /** No database takes a constant away: the columns get a new type of the old name. */
    List<String> alter(Change.AlterType change) {
        Identifier name = change.after().name();
        Identifier aside = new Identifier(name.text() + "__old", false);
        List<String> made = new ArrayList<>();
        made.addAll(rename(name, aside));
        made.addAll(create(change.after()));
        for (Table table : change.tables()) {
            for (Column column : table.columns()) {
                if (change.after().isOf(column)) {
                    String start = "alter column " + statements.quote(column.name()) + " ";
                    boolean hasDefault = column.defaultValue() != null;
                    if (hasDefault) {
                        made.add(statements.alter(table, start + "drop default"));
                    }
                    made.add(statements.alter(table, start + typeAction(column, change.after())));
                    if (hasDefault) {
                        made.add(statements.alter(table, start + "set default " + statements.defaultValue(column)));
                    }
                }
            }
        }
        made.addAll(drop(aside));
        return made;
    }

    final String listed(EnumType type) {
        return type.values().stream().map(statements.dialect::literal).collect(joining(", "));
    }
}
