package dev.lintel.runtime.drift;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The differences that were found in the keys, indexes and checks of one table, in the words that all share. */
final class Findings {

    private final Table table;
    private final List<Difference> differences = new ArrayList<>();

    Findings(Table table) {
        this.table = table;
    }

    List<Difference> all() {
        return differences;
    }

    void missing(String what, Identifier name, String of) {
        add(
                Kind.MISSING,
                what,
                name.text(),
                "the %s %s of %s (%s) is missing"
                        .formatted(what, name.text(), table.name().text(), of));
    }

    void otherName(String what, Identifier name, String other) {
        add(
                Kind.OTHER_NAME,
                what,
                name.text(),
                "the %s %s of %s is called %s"
                        .formatted(what, name.text(), table.name().text(), other));
    }

    void add(Kind kind, String what, String name, String text) {
        differences.add(new Difference(kind, (table.name().text() + ": " + what + " " + name).strip(), text));
    }

    static String listed(List<Identifier> columns) {
        return columns.stream().map(Identifier::text).collect(joining(", "));
    }
}
