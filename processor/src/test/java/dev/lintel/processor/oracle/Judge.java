package dev.lintel.processor.oracle;

import static java.util.Comparator.comparing;

import dev.lintel.processor.oracle.database.ScratchDatabase;
import dev.lintel.processor.oracle.database.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lets Hibernate judge what the drafted scripts make of a database. */
final class Judge {

    private final HibernateOracle hibernate;
    private final TestDatabase database;

    Judge(HibernateOracle hibernate, TestDatabase database) {
        this.hibernate = hibernate;
        this.database = database;
    }

    /**
     * @param drafts of all plugins, each after those that it depends on
     */
    Verdict judge(List<PluginDraft> drafts) throws SQLException {
        List<String> failures = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        try (ScratchDatabase ours = database.create();
                ScratchDatabase theirs = database.create()) {
            if (!attempt("our script fails: ", failures, () -> up(drafts, ours))) {
                return new Verdict(false, failures, differences, List.of());
            }
            attempt("Hibernate can't create its own schema: ", failures, () -> {
                String script = hibernate.create(theirs);
                Set<String> chosen = ChosenNames.in(script);
                differences.addAll(differences(lines(ours, chosen), lines(theirs, chosen)));
            });
            boolean validates = validates(ours, theirs, failures);
            attempt("our down-script fails: ", failures, () -> down(drafts, ours));
            return new Verdict(validates, failures, differences, ours.catalog().lines());
        }
    }

    /**
     * Hibernate's validation refuses some of what Hibernate itself has made. Then it is not held against our schema, and nothing
     * is lost: the catalogs tell of everything that the validation looks at.
     */
    private boolean validates(ScratchDatabase ours, ScratchDatabase theirs, List<String> failures) {
        List<String> refusals = new ArrayList<>();
        boolean validates =
                attempt("Hibernate does not validate our schema: ", refusals, () -> hibernate.validate(ours));
        if (!validates && attempt("", new ArrayList<>(), () -> hibernate.validate(theirs))) {
            failures.addAll(refusals);
        }
        return validates;
    }

    private static void up(List<PluginDraft> drafts, ScratchDatabase database) throws SQLException {
        for (PluginDraft draft : drafts) {
            database.run(SqlScript.statements(draft.up()));
        }
    }

    private static void down(List<PluginDraft> drafts, ScratchDatabase database) throws SQLException {
        List<PluginDraft> reversed = new ArrayList<>(drafts);
        Collections.reverse(reversed);
        for (PluginDraft draft : reversed) {
            database.run(SqlScript.statements(draft.down()));
        }
    }

    private static List<String> lines(ScratchDatabase database, Set<String> chosenNames) throws SQLException {
        return database.catalog().lines(chosenNames).stream()
                .filter(database::isWrittenByHibernate)
                .toList();
    }

    private static List<String> differences(List<String> ours, List<String> theirs) {
        List<String> onlyOurs = new ArrayList<>(ours);
        List<String> onlyTheirs = new ArrayList<>(theirs);
        // one by one, so that the same constraint twice is not the same as once
        theirs.forEach(onlyOurs::remove);
        ours.forEach(onlyTheirs::remove);
        return Stream.concat(
                        onlyTheirs.stream().map("- "::concat), onlyOurs.stream().map("+ "::concat))
                .sorted(comparing(line -> line.substring(2)))
                .toList();
    }

    private static boolean attempt(String failure, List<String> failures, Step step) {
        try {
            step.run();
            return true;
        } catch (SQLException | RuntimeException e) {
            StringBuilder messages = new StringBuilder(failure);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                messages.append(cause).append('\n');
            }
            failures.add(messages.toString().strip());
            return false;
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }
}
