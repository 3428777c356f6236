package dev.lintel.schema.hazard;

import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value by which a table tells the rows of a class: rows with one that no class has any more can't be read, and neither can
 * those of a class whose name, and with it the value, is another.
 */
final class DiscriminatorChanged implements Hazard {

    static final String ROLE = "#discriminator";

    private static final Pattern IN = Pattern.compile("`([^`]+)` in \\((.*)\\)");

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|-?[0-9]+");

    @Override
    public List<Finding> check(SchemaDiff diff) {
        List<Finding> findings = new ArrayList<>();
        KeptColumn.of(diff)
                .filter(column -> ROLE.equals(column.after().attribute()))
                .forEach(column ->
                        diff.renamed().table(column.table().name()).ifPresent(old -> compare(old, column, findings)));
        return findings;
    }

    private static void compare(Table old, KeptColumn column, List<Finding> findings) {
        List<String> before = values(old, column.before());
        List<String> after = values(column.table(), column.after());
        List<String> gone = before.stream().filter(it -> !after.contains(it)).toList();
        List<String> added = after.stream().filter(it -> !before.contains(it)).toList();
        if (!gone.isEmpty() && !after.isEmpty()) {
            findings.add(finding(column, gone, added));
        }
    }

    private static Finding finding(KeptColumn column, List<String> gone, List<String> added) {
        String to = added.size() == 1 ? added.get(0) : "…";
        return Finding.error(
                ProblemKind.DISCRIMINATOR_CHANGED,
                column.subject(),
                "No class goes by " + String.join(", ", gone) + " any more in " + column.called() + ", but rows may.",
                "Keep the value with @DiscriminatorValue; or write "
                        + Finding.acknowledgement(ProblemKind.DISCRIMINATOR_CHANGED) + " here, and into the migration: "
                        + KeptColumn.update(column.table(), column.after(), gone.get(0), to) + ";");
    }

    /** The literals that the column's check allows. */
    private static List<String> values(Table table, Column column) {
        List<String> values = new ArrayList<>();
        for (CheckConstraint check : table.checks()) {
            Matcher in = IN.matcher(check.expression());
            if (in.matches() && unquoted(in.group(1)).equals(column.name().text())) {
                Matcher literal = LITERAL.matcher(in.group(2));
                while (literal.find()) {
                    values.add(literal.group());
                }
            }
        }
        return values;
    }

    private static String unquoted(String column) {
        return column.replace("\"", "");
    }
}
