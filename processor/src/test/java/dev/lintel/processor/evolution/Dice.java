package dev.lintel.processor.evolution;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Chance, from a seed. */
final class Dice {

    private static final List<String> HOSTILE = List.of(
            "order",
            "user",
            "group",
            "value",
            "key",
            "index",
            "position",
            "select",
            "end",
            "interval",
            "row",
            "condition",
            "limit",
            "desc",
            "check",
            "default",
            "a",
            "a_b",
            "ab",
            "x_y",
            "`Mixed`",
            "`with space`",
            "CamelCase",
            "table",
            "timestamp",
            "date",
            "primary",
            "references");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A column's name that the entity does not have yet. */
    String column(Entity entity) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.add("id");
        for (Attribute attribute : entity.attributes()) {
            taken.add(attribute.name());
            taken.add(attribute.name() + "_id");
            if (attribute.column() != null) {
                taken.add(attribute.column().replace("`", ""));
            }
        }
        while (true) {
            String name = switch (below(5)) {
                case 0 -> "c" + below(1000) + "_" + "y".repeat(63 - 5);
                case 1, 2 -> of(HOSTILE);
                default -> "col" + below(10_000);
            };
            name = name.length() > 63 ? name.substring(0, 63) : name;
            if (taken.add(name.replace("`", ""))) {
                return name;
            }
        }
    }

    /** A table's name that nobody has; {@code number} keeps it apart. */
    String table(int number) {
        return switch (below(4)) {
            case 0 -> ("evo_t" + number + "_" + "z".repeat(63)).substring(0, 55 + below(9));
            case 1 -> "evo_" + of(List.of("a", "ab", "a_b", "order", "user", "x")) + number;
            case 2 -> "`evo_Q" + number + "`";
            default -> "evo_t" + number;
        };
    }

    static String className(int number) {
        return String.format(Locale.ROOT, "M%d", number);
    }
}
