package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.adopt.Baseline;
import dev.lintel.runtime.adopt.Recorded;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.Notes;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.schema.Schema;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void tablesThatWereThereAreAdopted(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        create(database, kind, 2);
        Lintel lintel = notes(database, 2);

        Recorded recorded = lintel.baseline(Baseline.of("notes"));

        assertThat(recorded.versions()).containsExactly(1, 2);
        assertThat(lintel.status().isUpToDate()).isTrue();
        assertThat(lintel.migrate().nothingToDo()).isTrue();
        assertThat(lintel.verify().isClean()).isTrue();
        // what undoes them was kept with them
        assertThat(lintel.rollback(Rollback.of("notes").steps(1)).steps()).hasSize(1);
        assertThat(Databases.columns(database, "notes_note")).containsExactly("id", "parent_id", "text");
        assertThat(lintel.migrate().steps()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoMigratedThemFirstMayStillAdoptThem(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        create(database, kind, 2);
        Lintel lintel = notes(database, 2);

        // some databases keep what came before the statement that failed, and go on there; here that would fail for
        // ever
        assertThat(refusal(lintel::migrate))
                .singleElement()
                .asString()
                .startsWith("[MigrationFailed]")
                .endsWith(" If it was there before Lintel, `lintel baseline notes` adopts it.");
        assertThat(lintel.baseline(Baseline.of("notes")).versions()).containsExactly(1, 2);

        assertThat(lintel.status().isUpToDate()).isTrue();
        assertThat(lintel.status().halfway()).isEmpty();
        assertThat(lintel.verify().isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatDiffersIsNotAdoptedUnlessTold(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        create(database, kind, 2);
        Databases.run(database, "alter table notes_note drop column due");
        Lintel lintel = notes(database, 2);

        assertThat(refusal(() -> lintel.baseline(Baseline.of("notes"))))
                .containsExactly(
                        "[SchemaDrift] The database is not what notes@2 makes: the column notes_note.due is missing."
                                + " Make it that by hand, or adopt it as it is: --accept-drift, in code acceptingDrift().");
        assertThat(lintel.status().plugins().get(0).applied()).isZero();

        assertThat(lintel.baseline(Baseline.of("notes").acceptingDrift()).accepted())
                .hasToString("[the column notes_note.due is missing]");
        assertThat(lintel.status().isUpToDate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anOlderVersionCanNotBeCompared(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        create(database, kind, 1);
        Lintel lintel = notes(database, 2);

        assertThat(refusal(() -> lintel.baseline(Baseline.of("notes").at(1))))
                .containsExactly(
                        "[SchemaDrift] What notes@1 makes can't be compared: the snapshot is that of version 2."
                                + " Adopt it with the build of the plugin that ends with version 1, whose jar has that"
                                + " snapshot, and start this build then; or adopt it as it is: --accept-drift, in code"
                                + " acceptingDrift().");

        // as it says: the tables are compared, and found to be what they should
        Lintel older =
                Lintel.on(database).classLoaders(loaders.over(Notes.plugin(1).in(folder.resolve("older"))));
        older.baseline(Baseline.of("notes"));
        assertThat(lintel.migrate().steps()).hasSize(1);
        assertThat(lintel.verify().isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anOlderVersionIsAdoptedUnseenWhenTold(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        create(database, kind, 1);
        Lintel lintel = notes(database, 2);

        lintel.baseline(Baseline.of("notes").at(1).acceptingDrift());

        assertThat(lintel.migrate().steps()).hasSize(1);
        assertThat(lintel.verify().isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneByHandIsStamped(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        notes(database, 1).migrate();
        Databases.run(database, "alter table notes_note add column due date");
        Lintel lintel = notes(database, 2);

        assertThat(lintel.stamp("notes", 2).versions()).containsExactly(2);

        assertThat(lintel.migrate().nothingToDo()).isTrue();
        assertThat(lintel.verify().isClean()).isTrue();
        assertThat(refusal(() -> lintel.stamp("notes", 1)))
                .containsExactly(
                        "[AlreadyRecorded] The database has records of notes up to version 2. Use stamp to record later"
                                + " versions, or rollback to go back.");
        assertThat(refusal(() -> lintel.baseline(Baseline.of("notes"))).get(0)).startsWith("[AlreadyRecorded]");
        assertThat(refusal(() -> lintel.stamp("notes", 3)))
                .containsExactly(
                        "[UnknownVersion] The history of the plugin notes has no version 3 that could be recorded."
                                + " Name one from 1 to 2.");
        assertThat(refusal(() -> lintel.stamp("nothing", 1)).get(0)).startsWith("[UnknownPlugin]");
    }

    @ParameterizedTest
    @EnumSource
    void whatItWasWrittenAgainstComesFirst(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        TestPlugin tasks = new TestPlugin("tasks").dependsOn("notes").creating("tasks_task", "notes@2");
        Lintel lintel = Lintel.on(database)
                .classLoaders(
                        loaders.over(Notes.plugin(2).in(folder.resolve("notes")), tasks.in(folder.resolve("tasks"))));

        assertThat(refusal(() -> lintel.stamp("tasks", 1)))
                .containsExactly(
                        "[UnrecordedPin] tasks@1 was written against notes@2, and the database has nothing of notes."
                                + " Record or apply notes@2 first.");

        lintel.stamp("notes", 2);
        lintel.stamp("tasks", 1);
        assertThat(lintel.status().isUpToDate()).isTrue();
    }

    private Lintel notes(DataSource database, int version) {
        return Lintel.on(database)
                .classLoaders(loaders.over(Notes.plugin(version).in(folder.resolve("notes" + version))));
    }

    private static void create(DataSource database, DatabaseKind kind, int version) {
        Databases.run(
                database,
                Dialects.named(kind.dialect())
                        .orElseThrow()
                        .statements(SchemaDiff.between(Schema.EMPTY, Notes.schema(version)))
                        .toArray(String[]::new));
    }

    private static List<String> refusal(Supplier<?> verb) {
        return catchThrowableOfType(LintelException.class, verb::get).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
