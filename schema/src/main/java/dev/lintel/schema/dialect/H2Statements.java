package dev.lintel.schema.dialect;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What H2 says otherwise than the standard: it drops no index that it has taken for a foreign key. */
final class H2Statements extends StandardStatements {

    /** The foreign keys that there are at every step of the script, by table. */
    private final Map<String, List<ForeignKey>> foreignKeys = new HashMap<>();

    /** @param renamed what there is once all renames of tables and columns have run */
    H2Statements(Dialect dialect, Schema renamed) {
        super(dialect);
        renamed.tables().forEach(table -> of(table).addAll(table.foreignKeys()));
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        of(change.table()).add(change.foreignKey());
        return super.addForeignKey(change);
    }

    @Override
    public List<String> renameForeignKey(Change.RenameForeignKey change) {
        List<ForeignKey> keys = of(change.table());
        keys.removeIf(key -> key.name().sameAs(change.foreignKey().name()));
        keys.add(change.foreignKey().named(change.to()));
        return super.renameForeignKey(change);
    }

    @Override
    public List<String> dropForeignKey(Change.DropForeignKey change) {
        boolean isThere = of(change.table())
                .removeIf(key -> key.name().sameAs(change.foreignKey().name()));
        return isThere ? super.dropForeignKey(change) : List.of();
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        List<Identifier> indexed = change.index().columnNames();
        List<ForeignKey> standing = of(change.table()).stream()
                .filter(key -> mayStandOn(indexed, key))
                .toList();
        List<String> statements = new ArrayList<>();
        standing.forEach(key -> statements.add(alter(change.table(), "drop " + constraint(key.name()))));
        statements.addAll(super.dropIndex(change));
        if (change.withTable()) {
            of(change.table()).removeAll(standing);
        } else {
            standing.forEach(key ->
                    statements.addAll(super.addForeignKey(new Change.AddForeignKey(change.table(), key, false))));
        }
        return statements;
    }

    @Override
    String renameColumnAction(Change.RenameColumn change) {
        return "alter column " + quote(change.from()) + " rename to " + quote(change.to());
    }

    /** A sequence can't be renamed; another one goes on where it stands. */
    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        Sequence sequence = change.sequence();
        String stored = sequence.name().quoted()
                ? sequence.name().text()
                : sequence.name().text().toUpperCase(Locale.ROOT);
        return List.of(
                "create sequence " + quote(change.to()) + " start with " + sequence.start() + " increment by "
                        + sequence.increment(),
                "alter sequence " + quote(change.to()) + " restart with (\n" + INDENT
                        + "select base_value from information_schema.sequences\n" + INDENT
                        + "where sequence_schema = schema() and sequence_name = " + dialect.literal(stored) + ")",
                "drop sequence " + quote(sequence.name()));
    }

    /** H2 takes any index that starts with the columns of the key, in whichever order. */
    private static boolean mayStandOn(List<Identifier> indexed, ForeignKey key) {
        int count = key.columns().size();
        return indexed.size() >= count
                && key.columns().stream()
                        .allMatch(column -> indexed.subList(0, count).stream().anyMatch(column::sameAs));
    }

    private List<ForeignKey> of(Table table) {
        return foreignKeys.computeIfAbsent(table.name().key(), name -> new ArrayList<>());
    }
}
