package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.Notes;
import dev.lintel.runtime.uninstall.Reset;
import dev.lintel.runtime.uninstall.Uninstalled;
import dev.lintel.schema.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UninstallTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void exactlyWhatIsItsOwnGoes(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = lintel(database, notes());
        lintel.migrate();
        Databases.run(
                database, "create table notes_note_backup (id integer primary key)", "create table notes (id integer)");
        Databases.run(database, "insert into notes_note (text) values ('one')");
        Databases.run(database, "insert into notes_note (text, parent_id) select 'two', id from notes_note");

        Uninstalled uninstalled = lintel.uninstall("notes");

        assertThat(uninstalled.dropped())
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .containsExactly("notes_note", "notes_seq");
        assertThat(Databases.tables(database)).containsExactly("notes", "notes_note_backup");
        assertThat(Databases.query(database, "select \"plugin\" from \"lintel_applied\""))
                .isEmpty();
        assertThat(lintel.migrate().steps()).hasSize(2);
        assertThat(lintel.verify().isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatOthersNeedStays(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = lintel(database, notes(), tasks());
        lintel.migrate();
        Databases.run(
                database,
                "create table by_hand (id bigint primary key, note bigint, constraint by_hand_fk foreign key"
                        + " (note) references notes_note (id))");

        assertThat(refusal(() -> lintel.uninstall("notes")))
                .hasSize(3)
                .contains(
                        "[StillReferenced] notes can't be uninstalled: the plugin tasks, which depends on it, is in the"
                                + " database. Uninstall tasks first.")
                .anySatisfy(
                        text -> assertThat(text)
                                .matches(
                                        "(?i).*: the foreign key (by_hand_fk )?of by_hand refers to its table notes_note\\. .*"));
        assertThat(lintel.verify().problems()).isEmpty();

        lintel.uninstall("tasks");
        Databases.run(database, "drop table by_hand");
        lintel.uninstall("notes");
        assertThat(Databases.tables(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedPluginGoesByWhatTheDatabaseKept(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        lintel(database, notes(), tasks()).migrate();
        Lintel nothing = Lintel.on(database).registries();

        assertThat(refusal(() -> nothing.uninstall("notes")))
                .containsExactly("[StillReferenced] notes can't be uninstalled: tasks@1, which is applied, was written"
                        + " against it. Uninstall tasks first.");
        assertThat(nothing.uninstall("tasks").plugin()).isEqualTo("tasks");
        nothing.uninstall("notes");

        assertThat(Databases.tables(database)).isEmpty();
        assertThat(refusal(() -> nothing.uninstall("notes")))
                .containsExactly(
                        "[UnknownPlugin] The database has nothing of a plugin notes. It has nothing of any plugin.");
    }

    @ParameterizedTest
    @EnumSource
    void aResetTakesAllPluginsInTheOrderInWhichTheyNeedEachOther(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = lintel(database, notes(), tasks());
        lintel.migrate();
        Databases.run(database, "create table of_nobody (id integer primary key)");

        assertThat(lintel.reset(Reset.LOSE_ALL_DATA))
                .extracting(Uninstalled::plugin)
                .containsExactly("tasks", "notes");

        assertThat(Databases.tables(database)).containsExactly("of_nobody");
        assertThat(lintel.migrate().steps()).hasSize(3);
    }

    private Path notes() {
        return Notes.plugin(2).in(folder.resolve("notes"));
    }

    private Path tasks() {
        return Notes.tasks().in(folder.resolve("tasks"));
    }

    private Lintel lintel(DataSource database, Path... plugins) {
        return Lintel.on(database).classLoaders(loaders.over(plugins));
    }

    private static List<String> refusal(Supplier<?> verb) {
        return catchThrowableOfType(LintelException.class, verb::get).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
