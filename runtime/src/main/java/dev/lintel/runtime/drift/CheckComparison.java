package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.LiveCheck;
import dev.lintel.runtime.catalog.LiveTable;
import dev.lintel.runtime.drift.Difference.Kind;
import dev.lintel.schema.CheckConstraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.naming.DerivedNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The checks of one table: that they are there, and which values those of single columns allow. */
final class CheckComparison {

    private static final Pattern TEXTS = Pattern.compile("'(\\w*)'");

    private static final Pattern PLAIN = Pattern.compile("\\w*");

    private static final Pattern NUMBERS = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");

    private final Table table;
    private final LiveTable live;
    private final StoredNames names;
    private final Findings findings;

    CheckComparison(Table table, LiveTable live, StoredNames names, Findings findings) {
        this.table = table;
        this.live = live;
        this.names = names;
        this.findings = findings;
    }

    void compare() {
        for (CheckConstraint check : table.checks()) {
            if (names.find(check.name(), live.checks(), LiveCheck::name).isEmpty()) {
                findings.missing("check", check.name(), check.expression());
            }
        }
        for (Column column : table.columns()) {
            names.dialect().check(column).ifPresent(condition -> valueCheck(column, condition));
        }
    }

    /** Which values a column may have. Databases write conditions in their own way, but the values as they are. */
    private void valueCheck(Column column, String condition) {
        Identifier name = DerivedNames.check(table.name(), List.of(column.name()));
        Optional<LiveCheck> there = names.find(name, live.checks(), LiveCheck::name);
        if (there.isEmpty()) {
            findings.missing("check", name, condition);
            return;
        }
        boolean isText = condition.contains("'");
        Pattern values = isText ? TEXTS : NUMBERS;
        Set<String> wanted = values(values, condition);
        Set<String> allowed = values(values, there.get().condition());
        // databases write the odd ones in ways of their own
        boolean canTell = !isText
                || column.type().values().stream()
                        .allMatch(value -> PLAIN.matcher(value).matches());
        if (canTell && !wanted.equals(allowed)) {
            findings.add(
                    Kind.CHANGED,
                    "check",
                    name.text(),
                    "the check %s of %s speaks of %s, and not of %s"
                            .formatted(name.text(), table.name().text(), allowed, wanted));
        }
    }

    private static Set<String> values(Pattern pattern, String condition) {
        return pattern.matcher(condition)
                .results()
                .map(value -> value.groupCount() > 0 ? value.group(1) : value.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
