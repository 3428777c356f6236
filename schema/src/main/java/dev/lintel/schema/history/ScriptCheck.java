package dev.lintel.schema.history;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says where a plugin's scripts are not the ones that its history records: missing, or edited since. */
public final class ScriptCheck {

    private final History history;
    private final ScriptSource source;
    private final List<Problem> problems = new ArrayList<>();

    private ScriptCheck(History history, ScriptSource source) {
        this.history = history;
        this.source = source;
    }

    /** All problems of all scripts, by version. */
    public static List<Problem> all(History history, ScriptSource source) {
        return new ScriptCheck(history, source).check(dialect -> true);
    }

    /** All problems of one dialect's scripts, by version; none for a migration that has no scripts for it. */
    public static List<Problem> ofDialect(String dialect, History history, ScriptSource source) {
        return new ScriptCheck(history, source).check(dialect::equals);
    }

    private List<Problem> check(Predicate<String> wanted) {
        for (Migration migration : history.migrations()) {
            migration.scripts().forEach((dialect, hashes) -> {
                if (wanted.test(dialect)) {
                    check(migration, dialect, migration.upScript(dialect), hashes.up());
                    check(migration, dialect, migration.downScript(dialect), hashes.down());
                }
            });
        }
        return problems;
    }

    private void check(Migration migration, String dialect, String path, String recorded) {
        Optional<String> content;
        try {
            content = source.read(path);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return;
        }
        // the words are made for what is wrong only: every boot comes by here with every script
        Optional<String> actual = content.map(Sha256::ofText);
        if (actual.equals(Optional.of(recorded))) {
            return;
        }
        String which =
                "of version %d of the plugin %s for %s".formatted(migration.version(), history.plugin(), dialect);
        Place place = Place.file(source.describe(path));
        if (actual.isEmpty()) {
            problems.add(Problem.error(
                    ProblemKind.MISSING_SCRIPT,
                    place,
                    "The script " + path + " " + which + " is not there, but the history records it ("
                            + digits(recorded) + ").",
                    "Restore the file from version control."));
            return;
        }
        problems.add(Problem.error(
                ProblemKind.EDITED_SCRIPT,
                place,
                "The script " + path + " " + which + " is not the one that the history records: it is "
                        + digits(actual.get()) + ", recorded is " + digits(recorded) + ".",
                "If the edit is meant and the script was applied nowhere yet, record it with `lintel rehash "
                        + history.plugin() + "`; else restore the file from version control."));
    }

    /** Enough of a fingerprint to tell two apart by eye. */
    private static String digits(String hash) {
        return "SHA-256 " + hash.substring(0, Math.min(12, hash.length()));
    }
}
