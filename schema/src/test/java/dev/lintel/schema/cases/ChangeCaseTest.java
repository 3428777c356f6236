package dev.lintel.schema.cases;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.dialect.Refusal;
import dev.lintel.schema.diff.Change;
import dev.lintel.schema.draft.MigrationDraft;
import dev.lintel.schema.golden.GoldenFile;
import dev.lintel.schema.history.Scripts;
import dev.lintel.schema.snapshot.SnapshotFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every case to its expected scripts. */
class ChangeCaseTest {

    @TestFactory
    Stream<DynamicTest> scriptsAreTheExpectedOnes() {
        return ChangeCase.all().stream()
                .flatMap(change -> Dialects.ids().stream()
                        .map(id -> DynamicTest.dynamicTest(change.name() + " on " + id, () -> scripts(change, id))));
    }

    private static void scripts(ChangeCase change, String id) {
        Dialect dialect = Dialects.named(id).orElseThrow();
        MigrationDraft draft = change.draft();
        assertThat(draft.unsupported()).isEmpty();
        Path expected = change.folder().resolve("expected");
        String refusals =
                draft.refusals(dialect).stream().map(ChangeCaseTest::told).collect(joining());
        if (!refusals.isEmpty()) {
            GoldenFile.assertHolds(expected.resolve(id + ".refusal.txt"), refusals);
            assertThat(expected.resolve(id + ".sql")).doesNotExist();
            return;
        }
        assertThat(expected.resolve(id + ".refusal.txt")).doesNotExist();
        Scripts scripts = draft.scripts(dialect);
        GoldenFile.assertHolds(expected.resolve(id + ".sql"), scripts.up());
        GoldenFile.assertHolds(expected.resolve(id + ".undo.sql"), scripts.down());
        assertThat(change.draft().scripts(dialect)).isEqualTo(scripts);
    }

    /** A kind of change that is new needs a case. */
    @Test
    void everyKindOfChangeHasACase() {
        Set<Class<?>> shown = ChangeCase.all().stream()
                .map(change -> change.draft().up())
                .flatMap(up -> Stream.of(up, up.undo()))
                .flatMap(diff -> diff.changes().stream())
                .map(Object::getClass)
                .collect(toSet());
        assertThat(shown).containsAll(List.of(Change.class.getPermittedSubclasses()));
    }

    private static String told(Refusal refusal) {
        return "[" + refusal.kind().readableName() + "] " + refusal.text() + " " + refusal.cure() + "\n";
    }

    /** So that a case shows the file as users have it. */
    @TestFactory
    Stream<DynamicTest> schemasAreWrittenAsSnapshots() {
        return ChangeCase.all().stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    assertSnapshot(change, "before.json", change.before());
                    assertSnapshot(change, "after.json", change.after());
                }));
    }

    private static void assertSnapshot(ChangeCase change, String file, Schema schema) {
        GoldenFile.assertHolds(change.folder().resolve(file), SnapshotFile.write(ChangeCase.PLUGIN, schema));
    }
}
