package dev.lintel.schema;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;

/**
 * A schema as databases store it: unquoted names in one case, columns in one order, and nothing of where it comes from. Two
 * schemas are the same for every database if, and only if, their stored forms are equal; so this is what fingerprints are
 * made of and what differences are found in.
 */
public final class StoredForm {

    private StoredForm() {}

    public static Schema of(Schema schema) {
        return new Schema(
                schema.tables().stream().map(StoredForm::of).toList(),
                schema.sequences().stream().map(StoredForm::of).toList());
    }

    public static Table of(Table table) {
        return new Table(
                of(table.name()),
                table.columns().stream()
                        .map(StoredForm::of)
                        .sorted(comparing(Column::name))
                        .toList(),
                table.primaryKey() == null ? null : of(table.primaryKey()),
                table.uniques().stream().map(StoredForm::of).toList(),
                table.foreignKeys().stream().map(StoredForm::of).toList(),
                table.indexes().stream().map(StoredForm::of).toList(),
                table.checks().stream().map(StoredForm::of).toList(),
                table.comment(),
                null,
                null);
    }

    public static Column of(Column column) {
        return new Column(
                of(column.name()),
                of(column.type()),
                column.nullable(),
                column.numbering(),
                column.defaultValue(),
                column.generated(),
                column.comment(),
                null);
    }

    /** The type; values that are stored themselves are a set, so that their order does not count. */
    public static ColumnType of(ColumnType type) {
        if (type.element() != null) {
            return ColumnType.array(of(type.element()), type.length());
        }
        return type.storesPositions()
                ? type
                : type.withValues(type.values().stream().sorted().toList());
    }

    public static PrimaryKey of(PrimaryKey key) {
        return new PrimaryKey(of(key.name()), of(key.columns()));
    }

    public static UniqueConstraint of(UniqueConstraint unique) {
        return new UniqueConstraint(of(unique.name()), of(unique.columns()));
    }

    public static ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                of(key.name()),
                of(key.columns()),
                key.targetPlugin(),
                of(key.targetTable()),
                of(key.targetColumns()),
                key.onDelete(),
                null);
    }

    public static Index of(Index index) {
        return new Index(
                of(index.name()),
                index.columns().stream()
                        .map(column -> new Index.IndexColumn(of(column.name()), column.descending()))
                        .toList(),
                index.unique());
    }

    public static CheckConstraint of(CheckConstraint check) {
        return new CheckConstraint(of(check.name()), check.expression());
    }

    public static Sequence of(Sequence sequence) {
        return sequence.named(of(sequence.name()));
    }

    /** The name, in lower case unless it is quoted. */
    public static Identifier of(Identifier name) {
        return name.quoted() ? name : new Identifier(name.text().toLowerCase(Locale.ROOT), false);
    }

    private static List<Identifier> of(List<Identifier> names) {
        return names.stream().map(StoredForm::of).toList();
    }
}
