package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What gets another name and stays what it is.
 *
 * @param changes the renames, in an order that runs: a name is free before another takes it
 * @param renamed the schema before, once they have run
 */
record Renames(List<Change> changes, Schema renamed) {

    static Renames between(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        Renaming renaming = new Renaming();
        Pairs<Table> tables = Identity.tables(before, after);
        Map<String, Table> standing = new LinkedHashMap<>();
        before.tables().forEach(table -> standing.put(table.name().key(), table));
        List<RenameOrder.Move> moves = moves(tables, Table::name);
        RenameOrder.inOrder(moves, (from, to) -> {
            Table table = standing.remove(from.key());
            changes.add(new Change.RenameTable(table, to));
            standing.put(
                    to.key(),
                    new Renaming()
                            .table(table.name(), to)
                            .of(single(table))
                            .tables()
                            .get(0));
        });
        moves.forEach(move -> renaming.table(move.from(), move.to()));
        for (Pairs.Pair<Table> pair : tables.all()) {
            Pairs<Column> columns = Identity.columns(pair.before(), pair.after());
            Identifier table = pair.before().name();
            List<RenameOrder.Move> columnMoves = moves(columns, Column::name);
            columnMoves.forEach(move -> renaming.column(table, move.from(), move.to()));
            columns(columnMoves, renamedTable(before, renaming, pair), changes);
        }
        sequences(before, after, changes, renaming);
        return new Renames(List.copyOf(changes), renaming.of(before));
    }

    /** The table under its new name, its columns under their old ones. */
    private static Table renamedTable(Schema before, Renaming renaming, Pairs.Pair<Table> pair) {
        return new Renaming()
                .table(pair.before().name(), pair.after().name())
                .of(single(pair.before()))
                .tables()
                .get(0);
    }

    private static Schema single(Table table) {
        return new Schema(List.of(table), List.of());
    }

    /** What gets another name; and what goes, but stands where one of these wants to be. */
    private static <T> List<RenameOrder.Move> moves(Pairs<T> pairs, Function<T, Identifier> name) {
        List<RenameOrder.Move> moves = new ArrayList<>();
        pairs.renamed().forEach(it -> moves.add(new RenameOrder.Move(name.apply(it.before()), name.apply(it.after()))));
        Set<String> wanted = new HashSet<>();
        moves.forEach(move -> wanted.add(move.to().key()));
        pairs.gone().stream()
                .map(name)
                .filter(it -> wanted.contains(it.key()))
                .forEach(it -> moves.add(new RenameOrder.Move(it, RenameOrder.aside(it))));
        return moves;
    }

    private static void columns(List<RenameOrder.Move> moves, Table table, List<Change> changes) {
        Table[] now = {table};
        RenameOrder.inOrder(moves, (from, to) -> {
            changes.add(new Change.RenameColumn(now[0], from, to));
            now[0] = new Renaming()
                    .column(now[0].name(), from, to)
                    .of(single(now[0]))
                    .tables()
                    .get(0);
        });
    }

    private static void sequences(Schema before, Schema after, List<Change> changes, Renaming renaming) {
        Map<String, Sequence> standing = new LinkedHashMap<>();
        before.sequences().forEach(it -> standing.put(it.name().key(), it));
        List<RenameOrder.Move> moves = moves(Identity.sequences(before.sequences(), after.sequences()), Sequence::name);
        RenameOrder.inOrder(moves, (from, to) -> {
            Sequence sequence = standing.remove(from.key());
            changes.add(new Change.RenameSequence(sequence, to));
            standing.put(to.key(), sequence.named(to));
        });
        moves.forEach(move -> renaming.sequence(move.from(), move.to()));
    }
}
