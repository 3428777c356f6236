package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.undo.Rollback;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RollbackTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void thePluginsNewestMigrationGoesWithItsRecords(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database);

        RollbackReport report = lintel.rollback(Rollback.of("users").steps(1));

        assertThat(report.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.toString()).startsWith("users@3 add_mail ("));
        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "name");
        assertThat(applied(database, "users")).containsExactly("1", "2");
        assertThat(Databases.query(
                        database, "select \"version\" from \"lintel_applied\" where \"plugin\" = 'users' order by 1"))
                .containsExactly("1", "2");
        assertThat(lintel.migrate().plugins())
                .containsExactly(new PluginReport("tasks", 1, 1), new PluginReport("users", 2, 3));
        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "mail", "name");
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherPluginNeedsStays(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database);

        assertThat(refusal(lintel, Rollback.of("users").to(1)))
                .isEqualTo(
                        "[PinnedMigration] users@2 can't be undone: tasks@1, which is applied, was written against it."
                                + " Undo tasks down to version 0 first, or ask for a cascade, which does that: --cascade.");
        assertThat(applied(database, "users")).containsExactly("1", "2", "3");

        assertThat(lintel.rollbackPlan(Rollback.of("users").to(1).cascade()))
                .hasToString("[users@3, tasks@1, users@2]");
        lintel.rollback(Rollback.of("users").to(1).cascade());
        assertThat(applied(database, "users")).containsExactly("1");
        assertThat(applied(database, "tasks")).isEmpty();
        assertThat(Databases.columns(database, "tasks_task")).isEmpty();
        assertThat(Databases.columns(database, "users_user")).containsExactly("id");
    }

    @ParameterizedTest
    @EnumSource
    void allPluginsGoBackInTheReverseOrder(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database);

        assertThat(lintel.rollbackPlan(Rollback.steps(2))).hasToString("[users@3, tasks@1]");
        assertThat(lintel.rollback(Rollback.all()).steps())
                .extracting(step -> step.plugin() + "@" + step.version())
                .containsExactly("users@3", "tasks@1", "users@2", "users@1");

        assertThat(Databases.tables(database)).containsExactly("lintel_history_tasks", "lintel_history_users");
        assertThat(lintel.rollback(Rollback.all()).toString()).startsWith("Nothing to undo on ");
        assertThat(lintel.migrate().steps()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedPluginIsUndoneByWhatTheDatabaseKept(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        migrated(database);
        Lintel without = Lintel.on(database).classLoaders(loaders.over(users(1).in(folder.resolve("older"))));

        assertThat(without.rollback(Rollback.of("tasks").all()).steps()).hasSize(1);
        // and an older build undoes what a newer one did
        assertThat(without.rollback(Rollback.of("users").to(1)).steps()).hasSize(2);

        assertThat(Databases.columns(database, "users_user")).containsExactly("id");
        assertThat(without.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldBeLostIsCountedAndRefused(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database);
        Databases.run(
                database,
                "insert into users_user (id, name, mail) values (1, 'a', 'a@b'), (2, 'b', null), (3, 'c', 'c@d')");

        assertThat(refusal(lintel, Rollback.of("users").steps(1)))
                .isEqualTo(
                        "[LossyUndo] Undoing users@3 loses data. Lost would be: 2 x mail of users_user. Save what you"
                                + " need, and say that it may be lost: --accept-loss.");
        assertThat(lintel.rollbackPlan(Rollback.of("users").steps(1)).get(0).losses())
                .hasToString("[2 x mail of users_user]");
        lintel.rollback(Rollback.of("users").steps(1).acceptingLoss());

        assertThat(Databases.query(database, "select name from users_user order by id"))
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource
    void whatCantBeUndoneIsSaidBeforeAnythingIsChanged(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path notes = new TestPlugin("notes")
                .tables("notes_note")
                .reversible(
                        "create_note",
                        "create table notes_note (id integer);\n",
                        "-- lintel:undo irreversible\ndrop table notes_note;\n")
                .migration("fill", "insert into notes_note values (1);\n")
                .reversible("nothing", "insert into notes_note values (2);\n", "-- lintel:undo exact\n")
                .in(folder.resolve("notes"));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(notes));
        lintel.migrate();

        assertThat(lintel.rollback(Rollback.steps(1)).steps()).hasSize(1);
        assertThat(refusal(lintel, Rollback.steps(1)))
                .isEqualTo(
                        "[MissingUndo] notes@2 can't be undone: no undo script was stored when it was applied, and this"
                                + " build has none. Start a build that has the plugin notes at version 2, or restore a backup.");
        Databases.run(
                database,
                "update \"lintel_applied\" set \"undo_script\" = '-- lintel:undo exact' where \"version\" = 2");
        assertThat(refusal(lintel, Rollback.all()))
                .startsWith("[LossyUndo] Undoing notes@1 can't bring everything back.");
        assertThat(lintel.rollback(Rollback.all().acceptingLoss()).steps()).hasSize(2);
        assertThat(Databases.tables(database)).containsExactly("lintel_history_notes");
    }

    @ParameterizedTest
    @EnumSource
    void anUndoThatFailsSaysWhereAndWhat(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path notes = new TestPlugin("notes")
                .tables("notes_note")
                .reversible(
                        "create_note",
                        "create table notes_note (id integer);\ncreate table notes_more (id integer);\n",
                        "drop table notes_note;\ndrop table notes_none;\ndrop table notes_more;\n")
                .in(folder.resolve("notes"));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(notes));
        lintel.migrate();

        assertThat(refusal(lintel, Rollback.all()))
                .startsWith(
                        "the undo script of notes@1 in this database:2: [MigrationFailed] Undoing the migration notes@1"
                                + " 'create_note' of the plugin notes failed: ")
                .contains("The statement was: drop table notes_none.")
                .contains(kind.isAtomic() ? "Nothing of it remains." : "The statement before it remains carried out.");
        assertThat(Databases.tables(database))
                .isEqualTo(
                        kind.isAtomic()
                                ? List.of("lintel_history_notes", "notes_more", "notes_note")
                                : List.of("lintel_history_notes", "notes_more"));

        // once the database is mended, the next start ends the undo, and applies what waits
        Databases.run(database, "create table notes_none (id integer)");
        lintel.rollback(Rollback.all());
        assertThat(Databases.tables(database)).containsExactly("lintel_history_notes");
        assertThat(lintel.migrate().steps()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPluginThatIsNotThereIsNamed(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel lintel = migrated(database);

        assertThat(refusal(lintel, Rollback.of("task").all()))
                .isEqualTo("[UnknownPlugin] The database has nothing of a plugin task. Write tasks.");
    }

    private Lintel migrated(DataSource database) {
        Path tasks = new TestPlugin("tasks")
                .dependsOn("users")
                .tables("tasks_task")
                .reversible(
                        "create_task",
                        "create table tasks_task (id integer primary key);\n",
                        "-- lintel:undo exact\ndrop table tasks_task;\n",
                        "users@2")
                .in(folder.resolve("tasks"));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(users(3).in(folder.resolve("users")), tasks));
        assertThat(lintel.migrate().steps())
                .extracting(step -> step.step().toString())
                .containsExactly("users@1", "users@2", "tasks@1", "users@3");
        return lintel;
    }

    private static TestPlugin users(int versions) {
        TestPlugin users = new TestPlugin("users")
                .tables("users_user")
                .reversible("create_user", "create table users_user (id integer);\n", """
                        -- lintel:undo exact
                        -- lintel:loses rows of users_user
                        --   select count(*) from users_user

                        drop table users_user;
                        """);
        if (versions > 1) {
            users.reversible(
                    "add_name",
                    "alter table users_user add column name varchar(50);\n",
                    "alter table users_user drop column name;\n");
        }
        if (versions > 2) {
            users.reversible("add_mail", "alter table users_user add column mail varchar(50);\n", """
                            -- lintel:undo exact
                            -- lintel:loses mail of users_user
                            --   select count(*) from users_user where mail is not null

                            alter table users_user drop column mail;
                            """);
        }
        return users;
    }

    private static List<String> applied(DataSource database, String plugin) {
        return Databases.query(
                database,
                "select \"version\" from \"lintel_history_" + plugin + "\" where \"installed_rank\" > 0 order by 1");
    }

    private static String refusal(Lintel lintel, Rollback rollback) {
        return catchThrowableOfType(LintelException.class, () -> lintel.rollback(rollback))
                .getMessage();
    }
}
