package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An enum that is stored by position: a constant that is put anywhere but at the end, or goes, gives the rows that exist
 * another meaning, and no statement fails.
 */
final class EnumPosition implements Hazard {

    @Override
    public List<Finding> check(SchemaDiff diff) {
        return KeptColumn.of(diff)
                .filter(column -> !column.typeBefore().values().isEmpty()
                        && !column.typeAfter().values().isEmpty())
                .filter(column -> column.typeBefore().storesPositions()
                        && column.typeAfter().storesPositions())
                .filter(column -> !isPrefix(
                        column.typeBefore().values(), column.typeAfter().values()))
                .map(EnumPosition::finding)
                .toList();
    }

    private static boolean isPrefix(List<String> before, List<String> after) {
        return before.size() <= after.size() && after.subList(0, before.size()).equals(before);
    }

    private static Finding finding(KeptColumn column) {
        List<String> before = column.typeBefore().values();
        List<String> after = column.typeAfter().values();
        List<String> moved = before.stream()
                .filter(value -> after.contains(value) && after.indexOf(value) != before.indexOf(value))
                .toList();
        List<String> words = new ArrayList<>();
        if (!moved.isEmpty()) {
            words.add(KeptColumn.quoted(moved) + (moved.size() == 1 ? " has" : " have") + " moved");
        }
        if (!column.removed().isEmpty()) {
            words.add(KeptColumn.quoted(column.removed()) + (column.removed().size() == 1 ? " is" : " are") + " gone");
        }
        return Finding.error(
                ProblemKind.ENUM_POSITION,
                column.subject(),
                "Of the enum in " + column.called() + ", which stores positions, " + String.join(", and ", words) + ".",
                "Put new constants at the end and leave the others where they are; or write "
                        + Finding.acknowledgement(ProblemKind.ENUM_POSITION) + " here, and into the migration: "
                        + update(column, before, after) + ";");
    }

    private static String update(KeptColumn column, List<String> before, List<String> after) {
        List<Integer> stale = IntStream.range(0, before.size())
                .filter(position -> after.indexOf(before.get(position)) != position)
                .boxed()
                .toList();
        String name = column.after().name().toString();
        return "update " + column.table().name() + " set " + name + " = case " + name
                + stale.stream()
                        .map(position -> " when " + position + " then "
                                + (after.contains(before.get(position))
                                        ? Integer.toString(after.indexOf(before.get(position)))
                                        : "…"))
                        .collect(joining())
                + " end where " + name + " in ("
                + stale.stream().map(position -> Integer.toString(position)).collect(joining(", ")) + ")";
    }
}
