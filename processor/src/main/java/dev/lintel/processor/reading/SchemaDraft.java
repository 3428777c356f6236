package dev.lintel.processor.reading;

import static java.util.Comparator.comparing;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** A plugin's schema while its entities are being read. Tables stay open until the end: an entity may add to another's. */
final class SchemaDraft {

    private final SourcePlaces places;
    private final Problems problems;
    private final Map<String, TableDraft> tables = new TreeMap<>();
    private final Map<TypeElement, TableDraft> byEntity = new HashMap<>();
    private final Map<String, Sequence> sequences = new TreeMap<>();

    SchemaDraft(SourcePlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * Opens a table of its own.
     *
     * @param owner the binary name of the class that it comes from
     * @param attribute the path of the attribute of that class whose values or links it holds; {@code null} for a table of
     *     the class itself
     * @param place where its name is written
     * @param spelling how the author writes another name, with {@code %s} for it
     */
    TableDraft open(Identifier name, String owner, String attribute, ElementPlace place, String spelling) {
        TableDraft table = new TableDraft(name, owner, attribute, places, problems);
        TableDraft before = tables.putIfAbsent(name.key(), table);
        if (before == null) {
            places.put(Subject.table(name), place, spelling);
        } else {
            problems.error(
                    ProblemKind.DUPLICATE_TABLE,
                    place,
                    "The table '" + name + "' already belongs to " + before.entity() + ".",
                    "Give one of them another name with " + spelling.replace("%s", "…") + ".");
        }
        return table;
    }

    /** Opens a table of its class itself. */
    TableDraft open(Identifier name, String owner, ElementPlace place, String spelling) {
        return open(name, owner, null, place, spelling);
    }

    /** Opens a table that several may share, such as a generator's: the one that is there, or a new one. */
    TableDraft openShared(Identifier name, String owner, String attribute, ElementPlace place, String spelling) {
        TableDraft before = tables.get(name.key());
        return before != null ? before : open(name, owner, attribute, place, spelling);
    }

    /** Makes a table the one that an entity's attributes go to. */
    void assign(EntityClass entity, TableDraft table) {
        byEntity.put(entity.element(), table);
    }

    /** The table that an entity's attributes go to; empty for an entity of another plugin, and an abstract one without. */
    Optional<TableDraft> tableOf(EntityClass entity) {
        return Optional.ofNullable(byEntity.get(entity.element()));
    }

    /** An entity whose attributes go to the table; empty for one of a relation, a generator or a secondary table. */
    Optional<TypeElement> entityOf(TableDraft table) {
        return byEntity.entrySet().stream()
                .filter(entry -> entry.getValue() == table)
                .map(Map.Entry::getKey)
                .min(comparing(entity -> entity.getQualifiedName().toString()));
    }

    /** The table of that name in the database, if this plugin has opened it. */
    Optional<TableDraft> table(Identifier name) {
        return Optional.ofNullable(tables.get(name.key()));
    }

    /** Adds a sequence; entities may share one if they agree on it. */
    void add(Sequence sequence, ElementPlace place, String spelling) {
        Sequence before = sequences.putIfAbsent(sequence.name().key(), sequence);
        if (before == null) {
            places.put(Subject.sequence(sequence.name()), place, spelling);
        } else if (before.isNative() != sequence.isNative()
                && before.start() == sequence.start()
                && before.increment() == sequence.increment()) {
            // who shares it with one that every database needs has it there as well
            sequences.put(sequence.name().key(), before.isNative() ? sequence : before);
        } else if (!before.equals(sequence)) {
            problems.error(
                    ProblemKind.INVALID_MAPPING,
                    place,
                    "The sequence '" + sequence.name()
                            + "' is declared twice, with different start or allocation size.",
                    "Make the declarations agree, or give one of them another sequenceName.");
        }
    }

    Schema schema() {
        tables.values().forEach(TableDraft::finish);
        List<Table> finished = tables.values().stream()
                .filter(TableDraft::hasColumns)
                .map(TableDraft::table)
                .toList();
        return new Schema(finished, List.copyOf(sequences.values()));
    }
}
