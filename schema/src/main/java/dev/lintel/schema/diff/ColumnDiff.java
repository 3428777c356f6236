package dev.lintel.schema.diff;

import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.StoredForm;
import dev.lintel.schema.Table;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what differs in a column that both tables have. */
final class ColumnDiff {

    private ColumnDiff() {}

    static List<Unsupported> of(Table table, Column before, Column after) {
        Column old = StoredForm.of(before);
        Column now = StoredForm.of(after);
        List<String> differences = new ArrayList<>();
        if (!old.name().equals(now.name())) {
            differences.add("is now quoted differently");
        }
        if (!old.type().equals(now.type())) {
            differences.add("changes its type from " + words(old.type()) + " to " + words(now.type()));
        }
        if (old.nullable() != now.nullable()) {
            differences.add(now.nullable() ? "may now be null" : "must not be null any more");
        }
        if (old.identity() != now.identity()) {
            differences.add(
                    now.identity() ? "is now numbered by the database" : "is no longer numbered by the database");
        }
        if (!Objects.equals(old.defaultValue(), now.defaultValue())) {
            differences.add("has another default");
        }
        if (!Objects.equals(old.comment(), now.comment())) {
            differences.add("has another comment");
        }
        Subject subject = Subject.of(Subject.Kind.COLUMN, table.name(), after.name());
        return differences.stream()
                .map(difference -> new Unsupported(
                        subject,
                        "The column '" + after.name() + "' of the table '" + table.name() + "' " + difference + "."))
                .toList();
    }

    private static String words(ColumnType type) {
        if (type.element() != null) {
            return words(type.element()) + " " + type.sqlType()
                    + (type.length() == null ? "" : "(" + type.length() + ")");
        }
        List<String> facts = new ArrayList<>();
        if (type.length() != null) {
            facts.add(type.length().toString());
        }
        if (type.precision() != null) {
            facts.add(type.precision().toString());
        }
        if (type.scale() != null) {
            facts.add(type.scale().toString());
        }
        facts.addAll(type.values());
        String name = type.definition() == null ? type.sqlType().name() : type.definition();
        return name + (facts.isEmpty() ? "" : "(" + String.join(", ", facts) + ")");
    }
}
