package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.Catalog;
import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.undo.Rollback;
import dev.lintel.schema.Schema;
import dev.lintel.schema.create.Squash;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plugin whose versions 1 to 3 are squashed while another plugin pins 1, 2 and 4 of them, and the other way round: what is
 * there goes on, and what is empty gets the same.
 */
class SquashedPinsTest {

    private static final String OLD = "users@1, tasks@1, users@2, tasks@2, users@3, users@4, tasks@3";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @Test
    void anEmptyDatabaseBecomesWhatItWasBefore() {
        DataSource before = DatabaseKind.H2_IN_MEMORY.create(folder.resolve("old"));
        Lintel old = lintel(before, users(4), tasks(3));
        assertThat(old.plan()).hasToString(OLD);
        old.migrate();

        DataSource after = DatabaseKind.H2_IN_MEMORY.create(folder.resolve("new"));
        Lintel squashed = lintel(after, squashed(users(4), 3), tasks(3));
        assertThat(squashed.plan()).hasToString("users@3, tasks@1, tasks@2, users@4, tasks@3");
        squashed.migrate();
        assertThat(Catalog.of(after, DatabaseKind.H2_IN_MEMORY))
                .isEqualTo(Catalog.of(before, DatabaseKind.H2_IN_MEMORY));
        assertThat(squashed.status().problems()).isEmpty();
        assertThat(squashed.migrate().nothingToDo()).isTrue();
    }

    @Test
    void bothMayBeSquashed() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        Lintel squashed = lintel(database, squashed(users(4), 3), squashed(tasks(3), 2));

        assertThat(squashed.plan()).hasToString("users@3, tasks@2, users@4, tasks@3");
        squashed.migrate();
        assertThat(squashed.status().problems()).isEmpty();
    }

    @Test
    void onlyWhoPinsMayBeSquashed() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        Lintel squashed = lintel(database, users(4), squashed(tasks(3), 2));

        assertThat(squashed.plan()).hasToString("users@1, users@2, tasks@2, users@3, users@4, tasks@3");
        squashed.migrate();
        assertThat(squashed.status().problems()).isEmpty();
    }

    @Test
    void aDatabaseAtTheFloorGoesOn() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        lintel(database, users(3), tasks(1)).migrate();
        Lintel squashed = lintel(database, squashed(users(4), 3), tasks(3));

        assertThat(squashed.plan()).hasToString("tasks@2, users@4, tasks@3");
        squashed.migrate();
        assertThat(squashed.status().problems()).isEmpty();
    }

    @Test
    void aDatabaseBelowTheFloorIsRefusedAndStays() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        lintel(database, users(2), tasks(2)).migrate();
        Lintel squashed = lintel(database, squashed(users(4), 3), tasks(3));

        assertThat(refusals(squashed::migrate))
                .singleElement()
                .asString()
                .startsWith("[BelowFloor] The database has the plugin users at version 2, and the history of this build"
                        + " goes on from version 3.");
        assertThat(lintel(database, users(2), tasks(2)).migrate().nothingToDo()).isTrue();
    }

    @Test
    void whatWasAppliedOneByOneGoesBackOneByOne() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        lintel(database, users(4), tasks(3)).migrate();
        Lintel squashed = lintel(database, squashed(users(4), 3), tasks(3));

        assertThat(refusals(() -> squashed.rollback(Rollback.of("users").to(2).acceptingLoss())))
                .singleElement()
                .asString()
                .startsWith("[PinnedMigration]");
        squashed.rollback(Rollback.of("users").to(2).cascade().acceptingLoss());
        assertThat(refusals(squashed::migrate)).singleElement().asString().startsWith("[BelowFloor]");
        squashed.rollback(Rollback.all().acceptingLoss());
        squashed.migrate();
        assertThat(squashed.status().problems()).isEmpty();
    }

    @Test
    void whatWasAppliedAsOneGoesBackAsOne() {
        DataSource database = DatabaseKind.H2_IN_MEMORY.create(folder);
        Lintel squashed = lintel(database, squashed(users(4), 3), squashed(tasks(3), 2));
        squashed.migrate();

        assertThat(refusals(() ->
                        squashed.rollback(Rollback.of("users").to(2).cascade().acceptingLoss())))
                .singleElement()
                .asString()
                .startsWith("[UnknownVersion]");
        assertThat(refusals(() -> squashed.rollback(Rollback.of("users").to(3))))
                .singleElement()
                .asString()
                .startsWith("[PinnedMigration]");
        assertThat(refusals(() -> squashed.rollback(Rollback.all())))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith("[LossyUndo]"));
        squashed.rollback(Rollback.all().acceptingLoss());
        assertThat(Databases.tables(database))
                .filteredOn(it -> !it.startsWith("lintel_"))
                .isEmpty();
        squashed.migrate();
        assertThat(squashed.status().problems()).isEmpty();
    }

    private static List<String> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(LintelException.class, call).problems().stream()
                .map(problem -> problem.message())
                .toList();
    }

    private Lintel lintel(DataSource database, Path... plugins) {
        return Lintel.on(database).classLoaders(loaders.over(plugins));
    }

    private Path users(int versions) {
        TestPlugin users = new TestPlugin("users")
                .snapshot(Schema.EMPTY)
                .tables("users_user")
                .reversible(
                        "create_user",
                        "create table users_user (id integer primary key);\n",
                        "drop table users_user;\n");
        for (int version = 2; version <= versions; version++) {
            String column = List.of("name", "mail", "phone").get(version - 2);
            users.reversible(
                    "add_" + column,
                    "alter table users_user add column " + column + " varchar(20);\n",
                    "alter table users_user drop column " + column + ";\n");
        }
        return users.in(folder.resolve("users" + versions + "-" + System.nanoTime()));
    }

    private Path tasks(int versions) {
        TestPlugin tasks = new TestPlugin("tasks")
                .snapshot(Schema.EMPTY)
                .dependsOn("users")
                .tables("tasks_task")
                .reversible(
                        "create_task",
                        "create table tasks_task (id integer primary key, owner integer references users_user (id));\n",
                        "drop table tasks_task;\n",
                        "users@1");
        if (versions >= 2) {
            tasks.reversible(
                    "add_owner_name",
                    "alter table tasks_task add column owner_name varchar(20);\n"
                            + "update tasks_task set owner_name = (select name from users_user where id = owner);\n",
                    "alter table tasks_task drop column owner_name;\n",
                    "users@2");
        }
        if (versions >= 3) {
            tasks.reversible(
                    "add_phone",
                    "alter table tasks_task add column phone varchar(20);\n"
                            + "update tasks_task set phone = (select phone from users_user where id = owner);\n",
                    "alter table tasks_task drop column phone;\n",
                    "users@4");
        }
        return tasks.in(folder.resolve("tasks" + versions + "-" + System.nanoTime()));
    }

    private static Path squashed(Path classes, int to) {
        Path histories = classes.resolve("db/plugins");
        String plugin = classes.getFileName().toString().replaceAll("[0-9].*", "");
        new Squash(plugin, histories).to(to);
        return classes;
    }
}
