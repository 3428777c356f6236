package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.lintel.schema.Column;
import dev.lintel.schema.ForeignKey;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Table;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.diff.TypeFamily;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column goes, and one of the same kind comes, in the same table or in another one of the class: an attribute that has got
 * another name looks just like that, and to take it for what it looks like would lose every value.
 */
final class LikeColumns implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        Map<String, List<Change.DropColumn>> dropped = diff.changes(Change.DropColumn.class)
                .filter(drop -> !diff.keeps(drop) && Changes.isAttribute(drop.column()))
                .collect(groupingBy(drop -> owner(drop.table())));
        List<Finding> findings = new ArrayList<>();
        NewColumn.of(diff)
                .filter(add -> Changes.isAttribute(add.column()) && !add.getsMovedValues(diff))
                .collect(groupingBy(add -> owner(add.table()), LinkedHashMap::new, toList()))
                .forEach((owner, added) -> findings.addAll(compare(dropped.getOrDefault(owner, List.of()), added)));
        return findings;
    }

    /** The tables of a class are one; one that holds a single attribute of it is by itself. */
    private static String owner(Table table) {
        return table.entity() == null || table.attribute() != null
                ? table.name().key()
                : table.entity();
    }

    private static List<Finding> compare(List<Change.DropColumn> dropped, List<NewColumn> added) {
        List<Change.DropColumn> left = new ArrayList<>(dropped);
        Map<NewColumn, List<Change.DropColumn>> alike = new LinkedHashMap<>();
        for (NewColumn add : added) {
            // the surest sign comes first, and leaves nothing to guess for the others
            List<Change.DropColumn> embedded = left.stream()
                    .filter(drop -> isAlike(drop, add))
                    .filter(drop -> LikelyRename.haveSameEnd(
                            drop.column().attribute(), add.column().attribute()))
                    .toList();
            alike.put(add, embedded);
            left.removeAll(embedded);
        }
        alike.replaceAll((add, embedded) -> !embedded.isEmpty()
                ? embedded
                : left.stream().filter(drop -> isAlike(drop, add)).toList());
        return findings(alike);
    }

    /** One for each attribute, though it may show in several columns. */
    private static List<Finding> findings(Map<NewColumn, List<Change.DropColumn>> alike) {
        Map<String, NewColumn> columns = new LinkedHashMap<>();
        Map<String, List<String>> before = new LinkedHashMap<>();
        alike.forEach((add, dropped) -> dropped.forEach(drop -> {
            LikelyRename rename =
                    LikelyRename.of(drop.column().attribute(), add.column().attribute());
            columns.putIfAbsent(rename.after(), add);
            before.computeIfAbsent(rename.after(), none -> new ArrayList<>()).add(rename.before());
        }));
        return columns.entrySet().stream()
                .map(entry -> finding(
                        entry.getValue(),
                        entry.getKey(),
                        before.get(entry.getKey()).stream().distinct().toList()))
                .toList();
    }

    private static Finding finding(NewColumn add, String attribute, List<String> before) {
        return Finding.error(
                ProblemKind.AMBIGUOUS_RENAME,
                Subject.of(Subject.Kind.COLUMN, add.table().name(), add.column().name()),
                "In the table '" + add.table().name() + "' "
                        + before.stream().map(path -> "'" + path + "'").collect(joining(" and ")) + " "
                        + (before.size() == 1 ? "goes" : "go") + " and '" + attribute
                        + "', which holds the same kind of values, comes.",
                (before.size() == 1 ? "If it is the same attribute" : "If it is one of them")
                        + ", write @RenamedFrom(\"" + LikelyRename.stated(before.get(0), attribute) + "\") on '"
                        + LikelyRename.last(attribute) + "'; if its values may be dropped, write "
                        + Finding.acknowledgement(ProblemKind.AMBIGUOUS_RENAME) + " there.");
    }

    private static boolean isAlike(Change.DropColumn drop, NewColumn add) {
        return !drop.column().attribute().equals(add.column().attribute())
                && TypeFamily.of(drop.column().type())
                        == TypeFamily.of(add.column().type())
                && Objects.equals(reference(drop.table(), drop.column()), reference(add.table(), add.column()));
    }

    /** The table that a column refers to, or {@code null}. */
    private static String reference(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().stream().anyMatch(column.name()::sameAs))
                .map(ForeignKey::targetTable)
                .map(Identifier::key)
                .findFirst()
                .orElse(null);
    }
}
