package dev.lintel.schema.create;

import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.dialect.Refusal;
import dev.lintel.schema.draft.CommittedHistory;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts that a history lacks for databases that a plugin is compiled for by now: one at the newest version, which makes
 * all that the plugin has.
 */
final class NewDialects {

    private final CommittedHistory committed;
    private final List<Problem> problems = new ArrayList<>();

    NewDialects(CommittedHistory committed) {
        this.committed = committed;
    }

    /**
     * The scripts by dialect; empty when none lacks.
     *
     * @param dialects those that the plugin is compiled for
     * @throws ProblemException when one of the databases can't have what the plugin has
     */
    SortedMap<String, Scripts> scripts(List<String> dialects) {
        SortedMap<String, Scripts> scripts = new TreeMap<>();
        History history = committed.history();
        if (history.newest().isEmpty()) {
            return scripts;
        }
        MigrationDraft all =
                MigrationDraft.between(history.plugin(), history.version(), Schema.EMPTY, committed.snapshot());
        for (String id : dialects) {
            if (!history.newest().get().scripts().containsKey(id)) {
                Dialects.named(id).ifPresent(dialect -> {
                    List<Refusal> refusals = all.refusals(dialect);
                    refusals.forEach(this::refuse);
                    if (refusals.isEmpty()) {
                        scripts.put(id, withNotes(all.scripts(dialect)));
                    }
                });
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return scripts;
    }

    /**
     * What such a script can't know: migrations that change no table have been written by hand, as a rule to put rows into
     * one.
     */
    List<Problem> warnings() {
        return handWritten().stream()
                .map(migration -> Problem.warning(
                        ProblemKind.MISSING_DIALECT,
                        Place.NOWHERE,
                        "Version %d '%s' of the plugin %s changes no table, so what it does is not in the new scripts."
                                .formatted(
                                        migration.version(),
                                        migration.name(),
                                        committed.history().plugin()),
                        "If a new database needs it, write it into them, and record that with `lintel rehash %s`."
                                .formatted(committed.history().plugin())))
                .toList();
    }

    private List<Migration> handWritten() {
        List<Migration> found = new ArrayList<>();
        String before = "";
        for (Migration migration : committed.history().migrations()) {
            if (migration.schemaHash().equals(before)) {
                found.add(migration);
            }
            before = migration.schemaHash();
        }
        return found;
    }

    private Scripts withNotes(Scripts scripts) {
        String note = "-- all that the plugin has at this version, for a database that is empty\n";
        // its tables are new, but what an older build would meet is not what it knows
        String up = scripts.up().replace("-- lintel:compatible\n", "");
        return new Scripts(behindTitle(up, note), scripts.down());
    }

    private static String behindTitle(String script, String note) {
        int end = script.indexOf('\n') + 1;
        return script.substring(0, end) + note + script.substring(end);
    }

    private void refuse(Refusal refusal) {
        problems.add(Problem.error(refusal.kind(), Place.NOWHERE, refusal.text(), refusal.cure()));
    }
}
