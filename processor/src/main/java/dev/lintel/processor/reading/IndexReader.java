package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Index;
import dev.lintel.schema.Index.IndexColumn;
import dev.lintel.schema.UniqueConstraint;
import dev.lintel.schema.naming.DerivedNames;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the constraints, the indexes and the comment that {@code @Table} and its kin state. */
final class IndexReader {

    private final Reading reading;

    IndexReader(Reading reading) {
        this.reading = reading;
    }

    void read(AnnotationUse table, TableDraft draft) {
        for (AnnotationUse unique : table.nested("uniqueConstraints")) {
            unique(unique, draft);
        }
        for (AnnotationUse index : table.nested("indexes")) {
            index(index, draft);
        }
        for (AnnotationUse check : table.nested("check")) {
            draft.addCheck(check, check.string("constraint", ""), "@CheckConstraint(name = \"%s\")");
        }
        table.text("comment").ifPresent(draft::comment);
    }

    private void unique(AnnotationUse use, TableDraft draft) {
        List<Identifier> columns = new ArrayList<>();
        List<String> stated = use.strings("columnNames");
        for (int i = 0; i < stated.size(); i++) {
            Optional<Identifier> column = column(stated.get(i), use.place("columnNames", i), draft);
            if (column.isEmpty()) {
                return;
            }
            columns.add(column.get());
        }
        if (columns.isEmpty()) {
            noColumns(use, "columnNames");
            return;
        }
        Identifier name =
                use.text("name").map(Identifier::of).orElseGet(() -> DerivedNames.unique(draft.name(), columns));
        draft.add(new UniqueConstraint(name, columns), use.place("name"), "@UniqueConstraint(name = \"%s\")");
    }

    /** {@code columnList} is {@code column [ASC|DESC] {, column [ASC|DESC]}} (Jakarta Persistence 3.2, {@code Index}). */
    private void index(AnnotationUse use, TableDraft draft) {
        List<IndexColumn> columns = new ArrayList<>();
        for (String part : use.string("columnList", "").split(",")) {
            String[] words = part.trim().split("\\s+");
            if (words[0].isEmpty()) {
                continue;
            }
            Optional<Identifier> column = column(words[0], use.place("columnList"), draft);
            if (column.isEmpty()) {
                return;
            }
            String order = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "ASC";
            if (words.length > 2 || !(order.equals("ASC") || order.equals("DESC"))) {
                reading.problems()
                        .error(
                                ProblemKind.UNSUPPORTED_MAPPING,
                                use.place("columnList"),
                                "'" + part.trim() + "' is more than a column and its order.",
                                "Write the column's name, alone or followed by ASC or DESC.");
                return;
            }
            columns.add(new IndexColumn(column.get(), order.equals("DESC")));
        }
        if (columns.isEmpty()) {
            noColumns(use, "columnList");
            return;
        }
        List<Identifier> names = columns.stream().map(IndexColumn::name).toList();
        Identifier name = use.text("name").map(Identifier::of).orElseGet(() -> DerivedNames.index(draft.name(), names));
        ElementPlace place = use.place("name");
        boolean unique = use.bool("unique", false);
        // Hibernate makes a unique index a constraint; a constraint has no order, so a descending one stays an index
        if (unique && columns.stream().noneMatch(IndexColumn::descending)) {
            draft.addUniqueIndex(new UniqueConstraint(name, names), place);
        } else {
            draft.add(new Index(name, columns, unique), place, "@Index(name = \"%s\")");
        }
    }

    private Optional<Identifier> column(String called, ElementPlace place, TableDraft draft) {
        Optional<Identifier> column = draft.column(Identifier.of(called)).map(Column::name);
        if (column.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNKNOWN_COLUMN,
                            place,
                            "The table '" + draft.name() + "' has no column '" + called + "'.",
                            "Write one of its columns: "
                                    + String.join(
                                            ", ",
                                            draft.columns().stream()
                                                    .map(known -> known.name().text())
                                                    .toList())
                                    + ".");
        }
        return column;
    }

    private void noColumns(AnnotationUse use, String member) {
        reading.problems()
                .error(
                        ProblemKind.INVALID_MAPPING,
                        use.place(member),
                        use.spelling() + " names no column.",
                        "Write the columns into " + member + ".");
    }
}
