package dev.lintel.schema.diff;

import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys that have to go while a column on either of their sides gets another type, or the key that they refer to
 * is another. Those that stay come back afterwards.
 */
final class KeysInTheWay {

    private KeysInTheWay() {}

    /** @param changes all that is known to change otherwise */
    static List<Change> of(Schema renamed, Schema after, List<Change> changes) {
        List<Change> more = new ArrayList<>();
        for (Table table : renamed.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                after.table(table.name())
                        .filter(now -> stays(now, key) && isTouched(key, table, changes))
                        .ifPresent(now -> {
                            more.add(new Change.DropForeignKey(table, key, false));
                            more.add(new Change.AddForeignKey(now, key, false));
                        });
            }
        }
        return more;
    }

    private static boolean stays(Table now, ForeignKey key) {
        return now.foreignKeys().stream().map(StoredForm::of).anyMatch(StoredForm.of(key)::equals);
    }

    /** Whether a foreign key stands in the way of any of the changes. */
    static boolean isTouched(ForeignKey key, Table table, List<Change> changes) {
        return changes.stream()
                .anyMatch(change -> touches(change, table.name(), key.columns())
                        || touches(change, key.targetTable(), key.targetColumns()));
    }

    private static boolean touches(Change change, Identifier table, List<Identifier> columns) {
        if (change instanceof Change.AlterColumn alter) {
            return alter.table().name().sameAs(table)
                    && columns.stream().anyMatch(alter.after().name()::sameAs)
                    && !StoredForm.of(alter.before().type())
                            .equals(StoredForm.of(alter.after().type()));
        }
        return change instanceof Change.DropPrimaryKey drop
                && drop.table().name().sameAs(table)
                && drop.key().columns().stream()
                        .allMatch(column -> columns.stream().anyMatch(column::sameAs));
    }
}
