package dev.lintel.schema;

import java.util.List;

/**
 * What {@link Numbering#NATIVE} comes to on one kind of database: PostgreSQL has the sequences, and any other numbers the
 * columns. A schema in which nothing is numbered so is the same everywhere.
 */
public final class NativeNumbering {

    private NativeNumbering() {}

    /** The schema as a kind of database has it. */
    public static Schema resolved(Schema schema, boolean bySequence) {
        if (!isIn(schema)) {
            return schema;
        }
        List<Sequence> sequences = schema.sequences().stream()
                .filter(sequence -> bySequence || !sequence.isNative())
                .map(sequence -> new Sequence(sequence.name(), sequence.start(), sequence.increment()))
                .toList();
        Numbering own = bySequence ? Numbering.NONE : Numbering.IDENTITY;
        return new Schema(
                schema.tables().stream().map(table -> resolved(table, own)).toList(), sequences);
    }

    /** Whether databases differ in who numbers something of it. */
    public static boolean isIn(Schema schema) {
        return schema.sequences().stream().anyMatch(Sequence::isNative)
                || schema.tables().stream().anyMatch(NativeNumbering::isIn);
    }

    private static boolean isIn(Table table) {
        return table.columns().stream().anyMatch(column -> column.numbering() == Numbering.NATIVE);
    }

    private static Table resolved(Table table, Numbering own) {
        return isIn(table)
                ? table.withColumns(table.columns().stream()
                        .map(column -> column.numbering() == Numbering.NATIVE ? column.numbered(own) : column)
                        .toList())
                : table;
    }
}
