package dev.lintel.processor.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.StatedHints;
import dev.lintel.processor.reading.StatedHints.Backfill;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Hints;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the column that each {@code @Backfill} is for, and asks those to go that have nothing to fill any more. */
final class BackfillCheck {

    private final StatedHints stated;
    private final Schema renamed;
    private final Schema schema;
    private final SourceTypes sources;
    private final Problems problems;
    private final List<Hints.Fill> fills = new ArrayList<>();

    /**
     * @param renamed the schema at the newest migration, with the names of today
     * @param schema today's schema
     * @param problems takes what does not fit
     */
    BackfillCheck(StatedHints stated, Schema renamed, Schema schema, SourceTypes sources, Problems problems) {
        this.stated = stated;
        this.renamed = renamed;
        this.schema = schema;
        this.sources = sources;
        this.problems = problems;
    }

    /** What the rows that exist get; what is stated comes before what is implied. */
    List<Hints.Fill> check() {
        stated.fills().stream()
                .collect(groupingBy(Backfill::place, LinkedHashMap::new, toList()))
                .forEach(this::check);
        fills.addAll(stated.implied());
        return fills;
    }

    private void check(ElementPlace place, List<Backfill> backfills) {
        int columns = 0;
        boolean isNeeded = false;
        for (Table table : schema.tables()) {
            for (Backfill backfill : backfills) {
                List<Column> found = table.columns().stream()
                        .filter(column -> backfill.entity().equals(table.entity()))
                        .filter(column -> backfill.attribute().equals(column.attribute()))
                        .toList();
                if (found.size() > 1) {
                    refuse(
                            place,
                            "'" + backfill.attribute() + "' has several columns, which one expression can't fill");
                    return;
                }
                columns += found.size();
                for (Column column : found) {
                    isNeeded |= hasRowsToFill(table, column);
                    fills.add(new Hints.Fill(table.name(), column.name(), backfill.expression()));
                }
            }
        }
        if (columns == 0) {
            refuse(place, "'" + backfills.get(0).attribute() + "' has no column");
        } else if (backfills.get(0).expression().isBlank()) {
            refuse(place, "This @Backfill does not say with what");
        } else if (!isNeeded) {
            report(Problem.warning(
                    ProblemKind.STALE_HINT,
                    place,
                    "The column of '" + backfills.get(0).attribute() + "' has nothing left to be filled.",
                    "Delete this @Backfill."));
        }
    }

    private boolean hasRowsToFill(Table table, Column column) {
        Optional<Table> before = renamed.table(table.name());
        return before.isPresent()
                && before.get()
                        .column(column.name())
                        .map(old -> old.nullable() && !column.nullable())
                        .orElse(true);
    }

    private void refuse(ElementPlace place, String why) {
        report(Problem.error(
                ProblemKind.BACKFILL,
                place,
                why + ".",
                "Put @Backfill(\"…\") with an SQL expression on an attribute with one column."));
    }

    private void report(Problem problem) {
        if (problem.place() instanceof ElementPlace at && sources.contain(at.element())) {
            problems.add(problem);
        }
    }
}
