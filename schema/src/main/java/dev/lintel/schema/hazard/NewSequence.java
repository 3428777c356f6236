package dev.lintel.schema.hazard;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.TypeFamily;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sequence that is new gives rows of a table that is not new their numbers from now on: it begins where it begins, whatever
 * numbers the rows have. Which table it is for, the schema does not say; its name may, a column that the database has numbered
 * until now, or that there is no new table which could need it.
 */
final class NewSequence implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Finding> findings = new ArrayList<>();
        List<Table> old = diff.after().tables().stream()
                .filter(table ->
                        Changes.hasRows(diff, table) && key(diff.after(), table).isPresent())
                .toList();
        boolean mayBeForNew = diff.changes(Change.CreateTable.class)
                .map(Change.CreateTable::table)
                .anyMatch(table -> key(diff.after(), table).isPresent());
        Stream.concat(
                        diff.changes(Change.CreateSequence.class).map(Change.CreateSequence::sequence),
                        diff.changes(Change.AlterSequence.class)
                                .filter(alter -> alter.before().isNative()
                                        && !alter.after().isNative())
                                .map(Change.AlterSequence::after))
                .forEach(sequence -> Stream.of(
                                old.stream().filter(table -> isNamedAfter(sequence, table)),
                                old.stream().filter(table -> wasNumbered(diff, table)),
                                old.stream().filter(table -> !mayBeForNew))
                        .flatMap(tables -> tables)
                        .findFirst()
                        .ifPresent(table -> findings.add(finding(diff, sequence, table))));
        return findings;
    }

    /** The column of a key that somebody gives numbers: one, a number, and not that of another table's row. */
    private static Optional<Column> key(Schema schema, Table table) {
        if (table.primaryKey() == null
                || table.attribute() != null
                || table.entity() == null
                || table.primaryKey().columns().size() != 1) {
            return Optional.empty();
        }
        Identifier name = table.primaryKey().columns().get(0);
        boolean isForeign =
                table.foreignKeys().stream().map(ForeignKey::columns).anyMatch(it -> it.contains(name));
        return table.column(name)
                .filter(column -> !isForeign && column.numbering() != Numbering.IDENTITY && Changes.isAttribute(column))
                .filter(column -> TypeFamily.of(column.type()) == TypeFamily.NUMBER);
    }

    private static boolean isNamedAfter(Sequence sequence, Table table) {
        String name = sequence.name().key();
        String entity = table.entity()
                .substring(
                        Math.max(table.entity().lastIndexOf('.'), table.entity().lastIndexOf('$')) + 1);
        return Stream.of(table.name().text(), entity).anyMatch(it -> name.equalsIgnoreCase(it + "_seq"));
    }

    private static boolean wasNumbered(SchemaDiff diff, Table table) {
        return diff.renamed().table(table.name()).stream()
                .flatMap(old -> old.primaryKey().columns().stream().flatMap(it -> old.column(it).stream()))
                .anyMatch(Column::identity);
    }

    private static Finding finding(SchemaDiff diff, Sequence sequence, Table table) {
        Identifier key = key(diff.after(), table).orElseThrow().name();
        return Finding.error(
                ProblemKind.NUMBERED_COLUMN,
                Subject.sequence(sequence.name()),
                "The sequence '" + sequence.name() + "' is new and begins with " + sequence.start()
                        + ", whatever numbers the rows of the table '" + table.name() + "' have in '" + key + "'.",
                "Keep the generator; or write " + Finding.acknowledgement(ProblemKind.NUMBERED_COLUMN)
                        + " here, and let the migration restart the sequence above the highest.");
    }
}
