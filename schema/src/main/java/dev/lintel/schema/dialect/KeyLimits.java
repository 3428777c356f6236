package dev.lintel.schema.dialect;

import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds keys, unique constraints and indexes that are longer than a database can have them. */
final class KeyLimits {

    private final String product;
    private final Dialect dialect;
    private final long most;
    private final Function<String, OptionalLong> bytes;

    /**
     * @param product the database's name
     * @param most the bytes that a key may have
     * @param bytes those that a column of a type takes in it; empty if no key can hold one
     */
    KeyLimits(String product, Dialect dialect, long most, Function<String, OptionalLong> bytes) {
        this.product = product;
        this.dialect = dialect;
        this.most = most;
        this.bytes = bytes;
    }

    /** The limits of a database where the length does not matter, but no key can hold a column of some types. */
    static KeyLimits without(String product, Dialect dialect, List<String> types) {
        return new KeyLimits(
                product,
                dialect,
                Long.MAX_VALUE,
                type -> types.contains(type) ? OptionalLong.empty() : OptionalLong.of(0));
    }

    List<Refusal> refusals(SchemaDiff diff) {
        return Refusals.ofNew(diff, this::of);
    }

    private Stream<Refusal> of(Table table) {
        List<Optional<Refusal>> refusals = new ArrayList<>();
        if (table.primaryKey() != null) {
            Subject subject = Subject.table(table.name());
            refusals.add(of(table, subject, "primary key", table.primaryKey().columns()));
        }
        for (UniqueConstraint unique : table.uniques()) {
            Subject subject = Subject.of(Subject.Kind.UNIQUE, table.name(), unique.name());
            refusals.add(of(table, subject, "unique constraint '" + unique.name() + "'", unique.columns()));
        }
        for (Index index : table.indexes()) {
            Subject subject = Subject.of(Subject.Kind.INDEX, table.name(), index.name());
            refusals.add(of(table, subject, "index '" + index.name() + "'", index.columnNames()));
        }
        return refusals.stream().flatMap(Optional::stream);
    }

    private Optional<Refusal> of(Table table, Subject subject, String what, List<Identifier> columns) {
        String text = "The " + what + " of the table '" + table.name() + "' ";
        long sum = 0;
        for (Identifier name : columns) {
            Column column = table.column(name).orElseThrow();
            String type = dialect.type(column.type());
            OptionalLong width = bytes.apply(type);
            if (width.isEmpty()) {
                return Optional.of(
                        new Refusal(
                                ProblemKind.KEY_TOO_LONG,
                                subject,
                                text + "has the column '" + name + "', a " + type + " on " + product
                                        + ", which no key or index can hold.",
                                "Take the column out of it, or give it a type that a row holds itself: a shorter one, without @Lob."));
            }
            sum += width.getAsLong();
        }
        if (sum <= most) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                ProblemKind.KEY_TOO_LONG,
                subject,
                text + "takes " + sum + " bytes; " + product + " allows " + most
                        + ", and counts 4 for each character of a text.",
                "Make its columns shorter: all of them together may have " + most / 4 + " characters."));
    }
}
