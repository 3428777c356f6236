package dev.lintel.schema.create;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.text.Normalizer;
import java.util.Locale;

/** Makes a migration's name from what its author says about it: {@code Add the due date!} → {@code add_the_due_date}. */
final class MigrationName {

    private static final int LONGEST = 60;

    private static final String ONLINE = "_online";

    private MigrationName() {}

    /**
     * The name.
     *
     * @throws ProblemException when nothing of the message can stand in a file's name
     */
    static String of(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String name =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        if (name.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.MESSAGE,
                    Place.NOWHERE,
                    "The message '" + message
                            + "' has no letter from a to z and no digit that a file's name could be made" + " of.",
                    "Say in a few words what the migration does, as in \"add due date\"."));
        }
        return shortened(name);
    }

    /** The name of the second of two migrations, which does what takes long where tables are in use. */
    static String online(String name) {
        int longest = LONGEST - ONLINE.length();
        return (name.length() <= longest ? name : name.substring(0, longest)) + ONLINE;
    }

    /** Cuts between words where there are any. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.lastIndexOf('_', LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST);
    }
}
