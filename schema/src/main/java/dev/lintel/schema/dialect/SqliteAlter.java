package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What SQLite's {@code alter table} can do: add and drop columns. A foreign key can come and go only with its one column, so
 * all that have one column stand behind it.
 */
final class SqliteAlter {

    private final SchemaDiff diff;

    SqliteAlter(SchemaDiff diff) {
        this.diff = diff;
    }

    /** Whether a foreign key stands in the line of its column. */
    static boolean isInline(ForeignKey key) {
        return key.columns().size() == 1;
    }

    /** Whether a foreign key comes with its column or its table. */
    boolean comesAlong(Change.AddForeignKey change) {
        return change.withTable() || standsOnlyIn(diff.after(), diff.before(), change.table(), change.foreignKey());
    }

    /** Whether a foreign key goes with its column or its table. */
    boolean goesAlong(Change.DropForeignKey change) {
        return change.withTable() || standsOnlyIn(diff.before(), diff.after(), change.table(), change.foreignKey());
    }

    private static boolean standsOnlyIn(Schema present, Schema absent, Table table, ForeignKey key) {
        Identifier column = key.columns().get(0);
        return isInline(key)
                && has(present, table, column)
                && absent.table(table.name()).isPresent()
                && !has(absent, table, column);
    }

    private static boolean has(Schema schema, Table table, Identifier column) {
        return schema.table(table.name()).flatMap(it -> it.column(column)).isPresent();
    }

    List<Refusal> unreachable() {
        List<Refusal> refusals = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.AddForeignKey add && !comesAlong(add)) {
                refusals.add(refusal(
                        Subject.of(
                                Subject.Kind.FOREIGN_KEY,
                                add.table().name(),
                                add.foreignKey().name()),
                        "can't add the foreign key '" + add.foreignKey().name() + "' to the table '"
                                + add.table().name() + "', which is there already."));
            } else if (change instanceof Change.DropForeignKey drop && !goesAlong(drop)) {
                refusals.add(refusal(
                        Subject.of(
                                Subject.Kind.TABLE,
                                drop.table().name(),
                                drop.table().name()),
                        "can't drop the foreign key '" + drop.foreignKey().name() + "' of the table '"
                                + drop.table().name() + "'."));
            } else if (change instanceof Change.AddColumn add && !canBeAdded(add)) {
                refusals.add(refusal(
                        Subject.of(
                                Subject.Kind.COLUMN,
                                add.table().name(),
                                add.column().name()),
                        "can't add the column '" + add.column().name() + "' to the table '"
                                + add.table().name()
                                + "', because its default is no constant, or it refers to a row."));
            }
        }
        return refusals;
    }

    private static boolean canBeAdded(Change.AddColumn change) {
        Column column = change.column();
        if (SqliteDefault.isNull(column.defaultValue())) {
            return column.nullable();
        }
        boolean refers = change.table().foreignKeys().stream()
                .anyMatch(key -> key.columns().get(0).sameAs(column.name()) && isInline(key));
        return SqliteDefault.isConstant(column.defaultValue()) && !refers;
    }

    private static Refusal refusal(Subject subject, String text) {
        return new Refusal(
                ProblemKind.MODEL_MOVED,
                subject,
                "SQLite " + text,
                "Take this change back, or leave sqlite out of -Alintel.dialects; Lintel can't make a table anew yet.");
    }
}
