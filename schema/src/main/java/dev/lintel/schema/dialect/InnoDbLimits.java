package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what MariaDB and MySQL can't have in a table. They say it of some only when the statement runs, after others have
 * been committed; and MariaDB goes on without a word where it cuts an index short, holds a unique constraint in a hash, or
 * ignores what a foreign key does.
 */
final class InnoDbLimits {

    private static final int KEY_BYTES = 3072;

    private static final int ROW_BYTES = 65_535;

    private final String product;
    private final Dialect dialect;

    InnoDbLimits(String product, Dialect dialect) {
        this.product = product;
        this.dialect = dialect;
    }

    List<Refusal> refusals(SchemaDiff diff) {
        return Refusals.ofNew(diff, this::of);
    }

    private Stream<Refusal> of(Table table) {
        List<Refusal> refusals = new ArrayList<>();
        row(table).ifPresent(refusals::add);
        if (table.primaryKey() != null) {
            key(
                            table,
                            Subject.table(table.name()),
                            "primary key",
                            table.primaryKey().columns())
                    .ifPresent(refusals::add);
        }
        for (UniqueConstraint unique : table.uniques()) {
            Subject subject = Subject.of(Subject.Kind.UNIQUE, table.name(), unique.name());
            key(table, subject, "unique constraint '" + unique.name() + "'", unique.columns())
                    .ifPresent(refusals::add);
        }
        for (Index index : table.indexes()) {
            Subject subject = Subject.of(Subject.Kind.INDEX, table.name(), index.name());
            key(table, subject, "index '" + index.name() + "'", ForeignKeyIndexes.columns(index))
                    .ifPresent(refusals::add);
        }
        for (ForeignKey key : table.foreignKeys()) {
            action(table, key).ifPresent(refusals::add);
        }
        return refusals.stream();
    }

    private Optional<Refusal> row(Table table) {
        long nullable = table.columns().stream().filter(Column::nullable).count();
        long bytes = table.columns().stream()
                        .mapToLong(column -> width(column).inRow())
                        .sum()
                + (nullable + 7) / 8;
        if (bytes <= ROW_BYTES) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                ProblemKind.ROW_TOO_LONG,
                Subject.table(table.name()),
                "A row of the table '" + table.name() + "' can have " + bytes + " bytes; " + product + " allows "
                        + ROW_BYTES + ", and counts 4 for each character of a varchar.",
                "Make columns shorter, or make texts of them that are held elsewhere: @Lob, or a length above 16383."));
    }

    private Optional<Refusal> key(Table table, Subject subject, String what, List<Identifier> columns) {
        String text = "The " + what + " of the table '" + table.name() + "' ";
        long bytes = 0;
        for (Identifier name : columns) {
            Column column = table.column(name).orElseThrow();
            InnoDbWidth width = width(column);
            if (width.isLarge()) {
                return Optional.of(new Refusal(
                        ProblemKind.KEY_TOO_LONG,
                        subject,
                        text + "has the column '" + name + "', a " + dialect.type(column.type()) + " on " + product
                                + ", which no index can hold.",
                        "Give the column a length of at most " + KEY_BYTES / 4 + " characters."));
            }
            bytes += width.inKey();
        }
        if (bytes <= KEY_BYTES) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                ProblemKind.KEY_TOO_LONG,
                subject,
                text + "takes " + bytes + " bytes; " + product + " allows " + KEY_BYTES
                        + ", and counts 4 for each character of a text.",
                "Make its columns shorter: all of them together may have " + KEY_BYTES / 4 + " characters."));
    }

    private Optional<Refusal> action(Table table, ForeignKey key) {
        boolean forbidsNull = key.columns().stream()
                .anyMatch(name -> !table.column(name).orElseThrow().nullable());
        if (key.onDelete() == OnDelete.SET_DEFAULT) {
            return Optional.of(refusal(table, key, product + " can't set columns to their defaults", "CASCADE"));
        }
        return key.onDelete() == OnDelete.SET_NULL && forbidsNull
                ? Optional.of(refusal(table, key, "a column of it must not be null", "CASCADE"))
                : Optional.empty();
    }

    private static Refusal refusal(Table table, ForeignKey key, String why, String other) {
        return new Refusal(
                ProblemKind.DELETE_ACTION,
                Subject.of(Subject.Kind.FOREIGN_KEY, table.name(), key.name()),
                "The foreign key '" + key.name() + "' of the table '" + table.name() + "' does on delete "
                        + key.onDelete() + ", but " + why + ".",
                "Let it do something else: " + other + ", RESTRICT or nothing.");
    }

    private InnoDbWidth width(Column column) {
        return InnoDbWidth.of(dialect.type(column.type()));
    }
}
