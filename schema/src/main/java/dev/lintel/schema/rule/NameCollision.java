package dev.lintel.schema.rule;

import dev.lintel.schema.Table;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two names of a plugin differ in more than their case: one database folds names to upper case, another to lower case, a
 * third compares quoted ones without case. Tables, sequences, indexes and constraints share one namespace in some database
 * each.
 */
final class NameCollision implements Rule {

    @Override
    public List<Problem> check(OwnedSchema plugin, Neighbours neighbours, Places places) {
        List<Problem> problems = new ArrayList<>(collisions(NamedThing.inSchema(plugin.schema()), places));
        for (Table table : plugin.schema().tables()) {
            problems.addAll(collisions(NamedThing.columnsOf(table), places));
        }
        return problems;
    }

    private static List<Problem> collisions(List<NamedThing> names, Places places) {
        List<Problem> problems = new ArrayList<>();
        Map<String, NamedThing> seen = new HashMap<>();
        for (NamedThing thing : names) {
            NamedThing before = seen.putIfAbsent(thing.name().text().toLowerCase(Locale.ROOT), thing);
            if (before != null && !followsFromTables(thing, before)) {
                problems.add(Problem.error(
                        ProblemKind.NAME_COLLISION,
                        places.place(thing.subject()),
                        "The " + words(thing) + " and the " + words(before) + " are the same to a database.",
                        "Give one of them another name."));
            }
        }
        return problems;
    }

    /** Whether the two are derived from tables that collide themselves: they are mended with those. */
    private static boolean followsFromTables(NamedThing one, NamedThing other) {
        String table = one.subject().table();
        String otherTable = other.subject().table();
        return !one.standsAlone() && !table.equals(otherTable) && table.equalsIgnoreCase(otherTable);
    }

    private static String words(NamedThing thing) {
        String words = thing.noun() + " '" + thing.name() + "'";
        return thing.standsAlone()
                ? words
                : words + " of the table '" + thing.subject().table() + "'";
    }
}
