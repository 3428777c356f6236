package dev.lintel.schema.precheck;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** Looks for rows that refer to nothing, where a foreign key is to come. */
final class Orphans implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        return before.changes(Change.AddForeignKey.class)
                .filter(add -> !add.withTable())
                .filter(add -> !wasThere(before, add))
                .filter(add -> add.foreignKey().columns().stream()
                        .allMatch(column -> before.has(add.table().name(), column)))
                .map(add -> orphans(before, add.table(), add.foreignKey()))
                .toList();
    }

    /** Whether it only comes back, with another name or action, after a change of what it stands on. */
    private static boolean wasThere(Before before, Change.AddForeignKey add) {
        return before.changes(Change.DropForeignKey.class)
                .filter(drop -> drop.table().name().sameAs(add.table().name()))
                .anyMatch(drop -> StoredForm.of(drop.foreignKey()
                                .named(add.foreignKey().name())
                                .with(add.foreignKey().onDelete()))
                        .equals(StoredForm.of(add.foreignKey())));
    }

    private static Precheck orphans(Before before, Table table, ForeignKey key) {
        List<String> refers = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String column = "t." + before.column(table.name(), key.columns().get(i));
            refers.add(column + " is not null");
            same.add("p." + before.column(key.targetTable(), key.targetColumns().get(i)) + " = " + column);
        }
        String query =
                "select count(*) from " + before.table(table.name()) + " t where " + String.join(" and ", refers);
        boolean hasTarget = isForeign(before, key.targetTable()) || before.has(key.targetTable());
        if (hasTarget) {
            query += " and not exists (select 1 from " + before.table(key.targetTable()) + " p where "
                    + String.join(" and ", same) + ")";
        }
        query += coming(before, table, key);
        return new Precheck(
                before.words(table.name(), key.columns().get(0)) + " refers to no row of "
                        + before.words(key.targetTable()),
                query);
    }

    /** Rows that the table referred to gets from other tables of its hierarchy. */
    private static String coming(Before before, Table table, ForeignKey key) {
        StringBuilder more = new StringBuilder();
        before.changes(Change.CopyRows.class)
                .filter(copy -> copy.to().name().sameAs(key.targetTable()))
                .forEach(copy -> {
                    List<String> columns = new ArrayList<>();
                    List<String> same = new ArrayList<>();
                    for (int i = 0; i < key.columns().size(); i++) {
                        Identifier target = key.targetColumns().get(i);
                        String name = "c" + (i + 1);
                        copy.values().stream()
                                .filter(it -> it.to().name().sameAs(target) && it.table() != null)
                                .findFirst()
                                .ifPresent(it -> columns.add(before.rows()
                                                .column(it.table(), it.column().name())
                                        + " as " + name));
                        same.add("p." + name + " = t."
                                + before.column(table.name(), key.columns().get(i)));
                    }
                    more.append(" and not exists (select 1 from (select ")
                            .append(String.join(", ", columns))
                            .append(' ')
                            .append(before.rows().source(copy))
                            .append(") p where ")
                            .append(String.join(" and ", same))
                            .append(")");
                });
        return more.toString();
    }

    /** Another plugin's table is there: the migration's pin says so. */
    private static boolean isForeign(Before before, Identifier table) {
        return before.diff().after().table(table).isEmpty();
    }
}
