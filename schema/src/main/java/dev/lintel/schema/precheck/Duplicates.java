package dev.lintel.schema.precheck;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for values that stand in several rows, where from now on they may stand in one only. */
final class Duplicates implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        List<Precheck> prechecks = new ArrayList<>();
        before.changes(Change.AddUnique.class)
                .forEach(add -> find(before, add.table(), add.unique().columns(), prechecks));
        before.changes(Change.CreateIndex.class)
                .filter(create -> create.index().unique())
                .forEach(create -> find(before, create.table(), create.index().columnNames(), prechecks));
        before.changes(Change.AddPrimaryKey.class)
                .forEach(add -> find(before, add.table(), add.key().columns(), prechecks));
        before.changes(Change.FillColumn.class)
                .filter(fill -> !fill.isNew())
                .forEach(fill -> findFilled(before, fill, prechecks));
        return prechecks;
    }

    /** Rows without a value are no duplicates of each other, until they get one. */
    private static void findFilled(Before before, Change.FillColumn fill, List<Precheck> prechecks) {
        Table table = fill.table();
        Stream.concat(
                        table.uniques().stream().map(UniqueConstraint::columns),
                        table.indexes().stream().filter(Index::unique).map(Index::columnNames))
                .filter(columns -> columns.stream().anyMatch(fill.column().name()::sameAs))
                .forEach(columns -> find(before, table, columns, prechecks));
    }

    private static void find(Before before, Table table, List<Identifier> columns, List<Precheck> prechecks) {
        if (!before.has(table.name())) {
            return;
        }
        List<String> values = new ArrayList<>();
        for (Identifier column : columns) {
            Optional<String> value = before.value(table, column);
            // what has no value is no duplicate
            if (value.isEmpty()) {
                return;
            }
            values.add(value.get() + " as v" + values.size());
        }
        String all = namesOf(values, "", ", ");
        String names = columns.stream()
                .map(column -> before.word(table.name(), column))
                .collect(joining(", "));
        prechecks.add(new Precheck(
                names + " of " + before.words(table.name()) + " is the same in several rows (counted: such values)",
                "select count(*) from (select 1 as one from (select " + String.join(", ", values) + " from "
                        + before.table(table.name()) + ") v where " + namesOf(values, " is not null", " and ")
                        + " group by " + all + " having count(*) > 1) d"));
    }

    private static String namesOf(List<String> values, String behind, String between) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            names.add("v" + i + behind);
        }
        return String.join(between, names);
    }
}
