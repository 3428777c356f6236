package dev.lintel.schema.precheck;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for rows for which other tables have nothing that they need from now on: a value, or what tells their class. */
final class MissingParts implements Question {

    @Override
    public List<Precheck> ask(Before before) {
        List<Precheck> asked = new ArrayList<>();
        before.changes(Change.CopyRows.class).forEach(copy -> copied(before, copy, asked));
        before.changes(Change.MarkRows.class)
                .filter(mark -> mark.otherwise() == null)
                .forEach(mark -> asked.add(unmarked(before, mark)));
        completed(before, asked);
        return asked;
    }

    private static void copied(Before before, Change.CopyRows copy, List<Precheck> asked) {
        for (Change.Value value : copy.values()) {
            if (!value.to().nullable()
                    && value.column() != null
                    && value.column().nullable()) {
                String source = before.rows().source(copy);
                asked.add(new Precheck(
                        before.words(value.table().name(), value.column().name()) + " is null in rows that go to "
                                + copy.to().name(),
                        "select count(*) " + source
                                + (copy.rows().isAll() ? "\n    where " : "\n    and ")
                                + before.rows()
                                        .column(value.table(), value.column().name())
                                + " is null"));
            }
        }
    }

    private static Precheck unmarked(Before before, Change.MarkRows mark) {
        return new Precheck(
                mark.table().name() + " has rows that are of no class",
                "select count(*) from " + before.table(mark.table().name()) + " where "
                        + mark.marks().stream()
                                .map(it -> "not " + before.rows().exists(mark.table(), it.table()))
                                .collect(joining(" and ")));
    }

    /** A column that comes to rows which are there, from one or several tables. */
    private static void completed(Before before, List<Precheck> asked) {
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        before.changes(Change.CopyValues.class)
                .filter(copy -> !copy.isNew())
                .forEach(copy -> copy.columns()
                        .forEach(pair -> sources.computeIfAbsent(
                                        copy.to().name().key() + "." + pair.to().key(), none -> new ArrayList<>())
                                .add(new Source(copy, pair))));
        for (List<Source> all : sources.values()) {
            Table to = all.get(0).copy.to();
            Column column = to.column(all.get(0).pair.to()).orElseThrow();
            boolean isFilled = column.declared().defaultValue() != null
                    || before.fill(to.name(), column.name()).isPresent();
            if (!column.nullable() && !isFilled && before.has(to.name())) {
                asked.add(new Precheck(
                        to.name() + " has rows that get nothing in " + column.name(),
                        "select count(*) from " + before.table(to.name()) + " where "
                                + all.stream()
                                        .map(it -> "not " + it.exists(before))
                                        .collect(joining(" and "))));
            }
        }
    }

    private record Source(Change.CopyValues copy, Change.Pairing pair) {

        String exists(Before before) {
            String from = before.table(copy.from().name());
            String same = copy.keys().stream()
                    .map(it -> from + "." + before.column(copy.from().name(), it.from()) + " = "
                            + before.table(copy.to().name()) + "."
                            + before.column(copy.to().name(), it.to()))
                    .collect(joining(" and "));
            return "exists (select 1 from " + from + " where " + same + " and " + from + "."
                    + before.column(copy.from().name(), pair.from()) + " is not null)";
        }
    }
}
