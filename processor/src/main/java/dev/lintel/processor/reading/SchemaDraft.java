package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plugin's schema while its entities are being read. */
final class SchemaDraft {

    private final SourcePlaces places;
    private final Problems problems;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, Sequence> sequences = new TreeMap<>();

    SchemaDraft(SourcePlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * Adds a table.
     *
     * @param place where its name is written
     * @param spelling how the author writes another name, with {@code %s} for it
     */
    void add(Table table, ElementPlace place, String spelling) {
        Table before = tables.putIfAbsent(table.name().key(), table);
        if (before == null) {
            places.put(Subject.table(table.name()), place, spelling);
        } else {
            problems.error(
                    ProblemKind.DUPLICATE_TABLE,
                    place,
                    "The table '" + table.name() + "' already belongs to " + before.entity() + ".",
                    "Give one of them another name with " + spelling.replace("%s", "…") + ".");
        }
    }

    /** Adds a sequence; entities may share one if they agree on it. */
    void add(Sequence sequence, ElementPlace place, String spelling) {
        Sequence before = sequences.putIfAbsent(sequence.name().key(), sequence);
        if (before == null) {
            places.put(Subject.sequence(sequence.name()), place, spelling);
        } else if (!before.equals(sequence)) {
            problems.error(
                    ProblemKind.INVALID_MAPPING,
                    place,
                    "The sequence '" + sequence.name()
                            + "' is declared twice, with different start or allocation size.",
                    "Make the declarations agree, or give one of them another sequenceName.");
        }
    }

    /** Adds the table of a table generator; generators share one if it has the same columns. */
    void addGeneratorTable(Table table, ElementPlace place, String spelling) {
        Table before = tables.get(table.name().key());
        if (before == null || !before.equals(table)) {
            add(table, place, spelling);
        }
    }

    Schema schema() {
        return new Schema(List.copyOf(tables.values()), List.copyOf(sequences.values()));
    }
}
