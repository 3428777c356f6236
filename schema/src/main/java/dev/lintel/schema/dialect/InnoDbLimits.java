package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.OnDelete;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final TypeLimits types;
    private final KeyLimits keys;

    InnoDbLimits(String product, Dialect dialect) {
        this.product = product;
        this.dialect = dialect;
        this.types = new TypeLimits(product, dialect, InnoDbTypes.MOST, SqlType.INTERVAL_SECOND, SqlType.NAMED_ENUM);
        this.keys = new KeyLimits(product, dialect, KEY_BYTES, InnoDbLimits::keyBytes);
    }

    List<Refusal> refusals(SchemaDiff diff) {
        return Stream.of(
                        types.refusals(diff),
                        Refusals.ofNew(diff, table -> row(table).stream()),
                        keys.refusals(diff),
                        Refusals.ofNew(diff, this::actions))
                .flatMap(List::stream)
                .toList();
    }

    private static OptionalLong keyBytes(String type) {
        InnoDbWidth width = InnoDbWidth.of(type);
        return width.isLarge() ? OptionalLong.empty() : OptionalLong.of(width.inKey());
    }

    private Optional<Refusal> row(Table table) {
        long nullable = table.columns().stream().filter(Column::nullable).count();
        long bytes = table.columns().stream()
                        .mapToLong(column ->
                                InnoDbWidth.of(dialect.type(column.type())).inRow())
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

    private Stream<Refusal> actions(Table table) {
        return table.foreignKeys().stream().flatMap(key -> action(table, key).stream());
    }

    private Optional<Refusal> action(Table table, ForeignKey key) {
        boolean forbidsNull = key.columns().stream()
                .anyMatch(name -> !table.column(name).orElseThrow().nullable());
        if (key.onDelete() == OnDelete.SET_DEFAULT) {
            return Optional.of(refusal(table, key, product + " can't set columns to their defaults"));
        }
        return key.onDelete() == OnDelete.SET_NULL && forbidsNull
                ? Optional.of(refusal(table, key, "a column of it must not be null"))
                : Optional.empty();
    }

    private static Refusal refusal(Table table, ForeignKey key, String why) {
        return new Refusal(
                ProblemKind.DELETE_ACTION,
                Subject.of(Subject.Kind.FOREIGN_KEY, table.name(), key.name()),
                "The foreign key '" + key.name() + "' of the table '" + table.name() + "' does on delete "
                        + key.onDelete() + ", but " + why + ".",
                "Let it do something else: CASCADE, RESTRICT or nothing.");
    }
}
