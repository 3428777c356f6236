package dev.lintel.schema.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFileTest {

    private static final History THREE = new History(
            "tasks",
            List.of(
                    migration(1, "create_task"),
                    migration(2, "add_owner", new Pin("users", 3), new Pin("core", 1)),
                    migration(3, "add_due_date")));

    private static final String TEXT = HistoryFile.write(THREE);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(HistoryFile.read("tasks", TEXT, "history.lintel")).isEqualTo(THREE);
        assertThat(HistoryFile.write(HistoryFile.read("tasks", TEXT, "history.lintel")))
                .isEqualTo(TEXT);
    }

    @Test
    void aLineHoldsEverythingOfAMigration() {
        assertThat(line("V2"))
                .startsWith("V2 add_owner pins=core@1,users@3 schema=" + Sha256.ofText("schema 2") + " h2="
                        + Sha256.ofText("h2 up 2") + "," + Sha256.ofText("h2 down 2") + " postgresql=")
                .matches(".* chain=[0-9a-f]{64}");
        assertThat(line("V1")).doesNotContain("pins=");
    }

    /** The bytes of this file are in other people's repositories: a change of them needs a new number of the format. */
    @Test
    void theFormatIsTheOneThatIsCommittedEverywhere() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/history/golden.lintel")) {
            assertThat(TEXT).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anEmptyHistoryIsAFileToo() {
        String text = HistoryFile.write(History.empty("tasks"));

        assertThat(text).startsWith("# The migrations of the plugin tasks").endsWith("\nlintel-history 1 tasks\n");
        assertThat(HistoryFile.read("tasks", text, "history.lintel")).isEqualTo(History.empty("tasks"));
    }

    @Test
    @Tag("near-miss-807")
    void commentsEmptyLinesAndLineEndsDontMatter() {
        String edited = "\uFEFF# mine\n\n" + TEXT.replace("\nV2", "\n\n# why: see the ticket\nV2") + "\n\n";

        assertThat(HistoryFile.read("tasks", edited.replace("\n", "\r\n"), "history.lintel"))
                .isEqualTo(THREE);
    }

    @Test
    void aMergeConflictIsExplainedOnce() {
        String conflict =
                TEXT.replace(line("V3"), "<<<<<<< HEAD\n" + line("V3") + "\n=======\nV3 other\n>>>>>>> branch");

        assertThat(onlyProblem(conflict).toString())
                .isEqualTo(
                        "db/history.lintel:9: [HistoryFormat] A merge has left its conflict marks here: two branches have"
                                + " each added a migration to the plugin tasks. Run `lintel rebase tasks`: it puts the"
                                + " migrations of one branch behind those of the other.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=======", ">>>>>>> branch", "||||||| base"})
    void halfAMergeConflictIsOneToo(String mark) {
        assertThat(onlyProblem(TEXT.replace("\nV3", "\n" + mark + "\nV3")).text())
                .startsWith("A merge has left");
    }

    @Test
    @Tag("hit-807")
    void twoMigrationsOfOneVersionAreNamedWithTheirLines() {
        String twins = TEXT + line("V3").replace("add_due_date", "add_colour") + "\n";

        assertThat(onlyProblem(twins).toString())
                .isEqualTo("db/history.lintel:10: [HistoryFormat] The plugin tasks has two migrations of version 3:"
                        + " 'add_due_date' on line 9 and 'add_colour' on line 10. Run `lintel rebase"
                        + " tasks`: it puts one behind the other.");
    }

    @Test
    void aMissingVersionIsAGap() {
        assertThat(onlyProblem(TEXT.replace(line("V2") + "\n", "")).toString())
                .isEqualTo(
                        "db/history.lintel:8: [HistoryFormat] The plugin tasks has version 3 here, where version 2 should"
                                + " be. Versions count from 1 without a gap: restore the missing lines, in their order.");
        assertThat(onlyProblem(TEXT.replace(line("V1") + "\n", "")).text())
                .isEqualTo("The plugin tasks has version 2 here, where version 1 should be.");
    }

    @Test
    @Tag("hit-807")
    void theBrokenChainSaysFromWhichLine() {
        String edited = TEXT.replace("add_owner", "add_chief");

        assertThat(onlyProblem(edited).toString())
                .isEqualTo(
                        "db/history.lintel:8: [HistoryFormat] The line of version 2 of the plugin tasks, or one before it,"
                                + " is not as Lintel wrote it: its chain does not fit. Restore the file from version control; record"
                                + " an edited script with `lintel rehash tasks` instead of editing this file.");
    }

    @Test
    void anEditWhoseChainWasMadeToFitBreaksTheNextLine() {
        String edited = line("V2").replace("add_owner", "add_chief").replaceAll(" chain=.*", "");
        String chain = HistoryFile.chain(line("V1").replaceAll(".* chain=", ""), edited);

        assertThat(onlyProblem(TEXT.replace(line("V2"), edited + " chain=" + chain))
                        .toString())
                .startsWith(
                        "db/history.lintel:9: [HistoryFormat] The line of version 3 of the plugin tasks, or one before");
    }

    @Test
    void everyUnreadableLineIsNamed() {
        String text = "lintel-history 1 tasks\n" + "V1\n" + "W2 a schema=0\n" + "V03 a\n" + "V4 Add-Owner\n" + "V5 a\n"
                + "V99999999999 a\n" + "\u0000\u001b[31m" + "x".repeat(100) + "\n";

        assertThat(problems(text))
                .extracting(Problem::toString)
                .containsExactly(
                        unreadable(2, "no name of a migration follows V1"),
                        unreadable(3, "'W2' is no version such as V1"),
                        unreadable(4, "'V03' is no version such as V1"),
                        unreadable(5, "no name of a migration follows V4"),
                        unreadable(6, "schema= is missing"),
                        unreadable(7, "'V99999999999' is no version such as V1"),
                        unreadable(8, "'??[31m" + "x".repeat(51) + "...' is no version such as V1"));
    }

    @Test
    void everyUnknownOrRepeatedWordIsNamed() {
        assertThat(refusalOf(line -> line.replace(" schema=", " colour=red schema=")))
                .isEqualTo("the word 'colour=red' means nothing here");
        assertThat(refusalOf(line -> line.replace(" schema=", "  schema=")))
                .isEqualTo("the word '' means nothing here");
        assertThat(refusalOf(line -> line.replaceAll("h2=[0-9a-f]{64}", "h2="))).startsWith("the word 'h2=,");
        assertThat(refusalOf(line -> line.replaceAll("schema=[0-9a-f]", "schema=")))
                .isEqualTo("schema= is not followed by the 64 digits of a SHA-256");
        assertThat(refusalOf(line -> line.replaceAll("(schema=[0-9a-f]+)", "$1 $1")))
                .isEqualTo("schema= stands there twice");
        assertThat(refusalOf(line -> line.replaceAll("(h2=[0-9a-f,]+)", "$1 $1")))
                .isEqualTo("h2= stands there twice");
        assertThat(refusalOf(line -> line.replaceAll("(pins=[^ ]+)", "$1 $1"))).isEqualTo("pins= stands there twice");
        assertThat(refusalOf(line -> line.replaceAll(" chain=.*", "")))
                .isEqualTo("it does not end with chain= and the 64 digits of a SHA-256");
        assertThat(refusalOf(line -> line + " more"))
                .isEqualTo("it does not end with chain= and the 64 digits of a SHA-256");
    }

    @Test
    void everyImpossiblePinIsNamed() {
        assertThat(refusalOfPins("")).isEqualTo("'' is no pin such as users@3");
        assertThat(refusalOfPins("users")).isEqualTo("'users' is no pin such as users@3");
        assertThat(refusalOfPins("users@0")).isEqualTo("'users@0' is no pin such as users@3");
        assertThat(refusalOfPins("users@1,")).isEqualTo("'' is no pin such as users@3");
        assertThat(refusalOfPins("../users@1")).isEqualTo("'../users@1' is no pin such as users@3");
        assertThat(refusalOfPins("tasks@1")).isEqualTo("'tasks@1' pins the plugin itself");
        assertThat(refusalOfPins("users@1,users@2")).isEqualTo("the plugin users is pinned twice");
    }

    @Test
    void anotherPluginsHistoryIsRefused() {
        assertThat(onlyProblem(HistoryFile.write(new History("users", THREE.migrations())))
                        .toString())
                .isEqualTo(
                        "db/history.lintel:6: [HistoryFormat] This is the history of the plugin 'users', not of 'tasks'."
                                + " Put it back into the folder of the plugin that it belongs to.");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(onlyProblem(TEXT.replace("lintel-history 1", "lintel-history 2"))
                        .toString())
                .isEqualTo(
                        "db/history.lintel:6: [HistoryFormat] The history has the format 2, and this Lintel reads format 1."
                                + " Use the version of Lintel that wrote it, or a newer one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "\u0000\u0001\u0002", "{}", "V1 a", "lintel-history 1 tasks again"})
    void whatIsNoHistoryAtAllIsRefused(String text) {
        assertThat(onlyProblem(text).message())
                .isEqualTo(
                        "[HistoryFormat] The history of the plugin tasks does not begin with its line 'lintel-history 1"
                                + " tasks'. Restore the file from version control.");
    }

    @Test
    void noDamageGoesUnnoticedAndNoneIsAFault() {
        Random random = new Random(7);
        int body = TEXT.indexOf("lintel-history");
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(TEXT);
            int at = body + random.nextInt(TEXT.length() - body - 1);
            switch (random.nextInt(3)) {
                case 0 -> damaged.setCharAt(at, (char) (33 + random.nextInt(90)));
                case 1 -> damaged.deleteCharAt(at);
                default -> damaged.insert(at, (char) (33 + random.nextInt(90)));
            }
            try {
                assertThat(HistoryFile.read("tasks", damaged.toString(), "f"))
                        .as("read without complaint: %s", damaged)
                        .isEqualTo(THREE);
            } catch (ProblemException e) {
                assertThat(e.problems()).allMatch(problem -> problem.kind() == ProblemKind.HISTORY_FORMAT);
            }
        }
    }

    private static Migration migration(int version, String name, Pin... pins) {
        Map<String, ScriptHashes> scripts = new TreeMap<>();
        for (String dialect : List.of("postgresql", "h2")) {
            scripts.put(dialect, new Scripts(dialect + " up " + version, dialect + " down " + version).hashes());
        }
        return new Migration(
                version, name, Arrays.asList(pins), Sha256.ofText("schema " + version), new TreeMap<>(scripts));
    }

    private static String line(String version) {
        return TEXT.lines().filter(line -> line.startsWith(version)).findFirst().orElseThrow();
    }

    private static String unreadable(int line, String why) {
        return "db/history.lintel:" + line + ": [HistoryFormat] This line is no migration of the plugin tasks: " + why
                + ". Restore the line from version control.";
    }

    private static String refusalOfPins(String pins) {
        return refusalOf(line -> line.replaceAll("pins=[^ ]+", "pins=" + pins));
    }

    private static String refusalOf(Function<String, String> edit) {
        String edited = edit.apply(line("V2"));
        assertThat(edited).isNotEqualTo(line("V2"));
        String text = onlyProblem(TEXT.replace(line("V2"), edited)).text();
        String opening = "This line is no migration of the plugin tasks: ";
        assertThat(text).startsWith(opening).endsWith(".");
        return text.substring(opening.length(), text.length() - 1);
    }

    private static Problem onlyProblem(String text) {
        assertThat(problems(text)).hasSize(1);
        return problems(text).get(0);
    }

    private static List<Problem> problems(String text) {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> HistoryFile.read("tasks", text, "db/history.lintel"));
        assertThat(refusal).as("accepted: %s", text).isNotNull();
        return refusal.problems();
    }
}
