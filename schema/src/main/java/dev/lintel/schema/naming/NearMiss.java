package dev.lintel.schema.naming;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Optional;

/** Guesses which of the known names somebody meant who has mistyped one. */
public final class NearMiss {

    private NearMiss() {}

    /** The known name that is nearest, if it is near: a third of its letters may be wrong. */
    public static Optional<String> of(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(typed, name) * 3 <= Math.max(typed.length(), name.length()))
                .min(comparing((String name) -> distance(typed, name)).thenComparing(naturalOrder()));
    }

    /** How many letters must be put in, left out, replaced, or swapped with the next one. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + replaced);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
