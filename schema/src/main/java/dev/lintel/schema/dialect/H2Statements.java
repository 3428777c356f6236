package dev.lintel.schema.dialect;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What H2 says otherwise than the standard: it drops no index that it has taken for a foreign key. */
final class H2Statements extends StandardStatements {

    /** The foreign keys that there are at every step of the script, by table. */
    private final Map<String, List<ForeignKey>> foreignKeys = new HashMap<>();

    H2Statements(Dialect dialect, Schema before) {
        super(dialect);
        before.tables().forEach(table -> of(table).addAll(table.foreignKeys()));
    }

    @Override
    public List<String> addForeignKey(Change.AddForeignKey change) {
        of(change.table()).add(change.foreignKey());
        return super.addForeignKey(change);
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
