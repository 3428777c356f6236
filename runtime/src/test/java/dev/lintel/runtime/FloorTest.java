package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.schema.history.History;
import dev.lintel.schema.history.HistoryFolder;
import dev.lintel.schema.history.Migration;
import dev.lintel.schema.history.ScriptHashes;
import dev.lintel.schema.history.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Histories that do not begin with version 1: squashed ones, and those of a database that was added later. */
class FloorTest {

    private static final String FIRST = "create table users_user (id integer primary key);\n";
    private static final String SECOND = "alter table users_user add column name varchar(20);\n";
    private static final String THIRD = "alter table users_user add column mail varchar(20);\n";

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseBeginsWithTheFloor(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel squashed = Lintel.on(database).classLoaders(loaders.over(squashed(users(3), "squashed")));

        assertThat(squashed.plan()).hasToString("users@2, users@3");
        squashed.migrate();

        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "mail", "name");
        assertThat(squashed.status().problems()).isEmpty();
        assertThat(squashed.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatHasTheFloorGoesOn(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel.on(database)
                .classLoaders(loaders.over(users(2).in(folder.resolve("before"))))
                .migrate();
        Lintel squashed = Lintel.on(database).classLoaders(loaders.over(squashed(users(3), "squashed")));

        assertThat(squashed.plan()).hasToString("users@3");
        squashed.migrate();

        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "mail", "name");
        assertThat(squashed.status().problems()).isEmpty();
        assertThat(squashed.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseBelowTheFloorIsRefused(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Lintel.on(database)
                .classLoaders(loaders.over(users(1).in(folder.resolve("before"))))
                .migrate();
        Lintel squashed = Lintel.on(database).classLoaders(loaders.over(squashed(users(3), "squashed")));

        assertThat(catchThrowableOfType(LintelException.class, squashed::migrate)
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "[BelowFloor] The database has the plugin users at version 1, and the history of this build"
                                + " goes on from version 2. Start an older build first, whose history still leads from version 1 to"
                                + " version 2; then this one.");
        assertThat(Databases.columns(database, "users_user")).containsExactly("id");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatWasAddedLaterBeginsWhereItsScriptsDo(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        String other = kind.dialect().equals("h2") ? "postgresql" : "h2";
        SortedMap<String, Scripts> both = new TreeMap<>();
        both.put(other, new Scripts(SECOND, ""));
        both.put(kind.dialect(), new Scripts(FIRST + SECOND, ""));
        SortedMap<String, Scripts> first = new TreeMap<>();
        first.put(other, new Scripts(FIRST, ""));
        Path users = new TestPlugin("users")
                .tables("users_user")
                .migration("create_user", first)
                .migration("add_name", both)
                .migration("add_mail", THIRD)
                .in(folder.resolve("users"));
        Path tasks = new TestPlugin("tasks")
                .dependsOn("users")
                .migration(
                        "create_task",
                        "create table tasks_task (id integer primary key, owner integer references users_user (id));\n",
                        "users@1")
                .in(folder.resolve("tasks"));
        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(users, tasks));

        assertThat(lintel.plan()).hasToString("users@2, tasks@1, users@3");
        lintel.migrate();

        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "mail", "name");
        assertThat(lintel.migrate().nothingToDo()).isTrue();
    }

    private static TestPlugin users(int versions) {
        TestPlugin users = new TestPlugin("users").tables("users_user").migration("create_user", FIRST);
        if (versions >= 2) {
            users.migration("add_name", SECOND);
        }
        if (versions >= 3) {
            users.migration("add_mail", THIRD);
        }
        return users;
    }

    /** The plugin with its versions 1 and 2 in one, as {@code lintel squash} does it. */
    private Path squashed(TestPlugin plugin, String name) {
        Path classes = plugin.in(folder.resolve(name));
        HistoryFolder history = new HistoryFolder("users", classes.resolve("db/plugins/users"));
        List<Migration> migrations = new ArrayList<>(history.read().migrations());
        List<Migration> gone = List.copyOf(migrations.subList(0, 2));
        Scripts scripts = new Scripts(FIRST + SECOND, "drop table users_user;\n");
        SortedMap<String, ScriptHashes> hashes = new TreeMap<>();
        gone.get(0).scripts().keySet().forEach(dialect -> hashes.put(dialect, scripts.hashes()));
        Migration one =
                new Migration(2, "versions_1_to_2", List.of(), gone.get(1).schemaHash(), hashes);
        Map<String, String> files = new TreeMap<>();
        for (String dialect : hashes.keySet()) {
            files.put(one.upScript(dialect), scripts.up());
            files.put(one.downScript(dialect), scripts.down());
        }
        migrations.removeAll(gone);
        migrations.add(one);
        history.replace(new History("users", migrations), files, null, gone);
        return classes;
    }
}
