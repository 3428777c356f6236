package dev.lintel.schema.dialect;

import dev.lintel.schema.Identifier;
import dev.lintel.schema.Sequence;
import java.util.List;

/** A table of one row in place of a sequence, for databases that have none; the one that Hibernate counts in. */
final class SequenceTable {

    private SequenceTable() {}

    static List<String> create(Sequence sequence, Dialect dialect) {
        String name = dialect.quote(sequence.name());
        return List.of(
                "create table " + name + " (\n" + StandardStatements.INDENT + "next_val bigint\n)",
                "insert into " + name + " (next_val) values (" + sequence.start() + ")");
    }

    static List<String> drop(Sequence sequence, Dialect dialect) {
        return List.of("drop table " + dialect.quote(sequence.name()));
    }

    static List<String> rename(Sequence sequence, Identifier to, Dialect dialect) {
        return List.of("alter table " + dialect.quote(sequence.name()) + " rename to " + dialect.quote(to));
    }
}
