package dev.lintel.schema.precheck;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.List;
import java.util.stream.Stream;

/** Looks for rows without a value in a column that must have one from now on. */
final class MissingValues implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        Stream<Precheck> tightened = before.changes(Change.AlterColumn.class)
                .filter(alter -> alter.before().nullable() && !alter.after().nullable())
                .filter(alter -> before.has(alter.table().name(), alter.after().name()))
                .filter(alter -> before.value(alter.table(), alter.after().name())
                        .filter(value -> !value.startsWith("coalesce("))
                        .isPresent())
                .map(alter -> nulls(before, alter.table(), alter.after().name()));
        Stream<Precheck> keys = before.changes(Change.AddPrimaryKey.class)
                .flatMap(add -> add.key().columns().stream()
                        .filter(column -> mayBeNull(before, add.table(), column))
                        .map(column -> nulls(before, add.table(), column)));
        return Stream.concat(tightened, keys).distinct().toList();
    }

    private static boolean mayBeNull(Before before, Table table, Identifier column) {
        return before.diff()
                .renamed()
                .table(table.name())
                .flatMap(it -> it.column(column))
                .filter(Column::nullable)
                .isPresent();
    }

    private static Precheck nulls(Before before, Table table, Identifier column) {
        return new Precheck(
                before.words(table.name(), column) + " is null",
                "select count(*) from " + before.table(table.name()) + " where " + before.column(table.name(), column)
                        + " is null");
    }
}
