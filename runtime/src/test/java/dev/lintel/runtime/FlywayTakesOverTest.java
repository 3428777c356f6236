package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.TestPlugin;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plugin's history table is Flyway's own: who leaves Lintel goes on with plain Flyway, and who comes from it is taken up. */
class FlywayTakesOverTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource
    void flywayFindsItsOwnRowsAndGoesOn(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path one = users().in(folder.resolve("one"));
        Path two = users().migration("add_mail", "alter table users_user add column mail varchar(50);\n")
                .in(folder.resolve("two"));
        Lintel.on(database).classLoaders(loaders.over(one)).migrate();

        Flyway same = flyway(database, one, kind);
        assertThat(same.validateWithResult().getAllErrorMessages()).isNullOrEmpty();
        assertThat(same.migrate().migrationsExecuted).isZero();
        assertThat(same.info().applied())
                .filteredOn(info -> info.getVersion() != null)
                .allMatch(info -> info.getState() == MigrationState.SUCCESS)
                .extracting(
                        info -> info.getVersion().getVersion() + " " + info.getDescription() + " " + info.getScript())
                .containsExactly("1 create user V1__create_user.sql", "2 add name V2__add_name.sql");
        assertThat(flyway(database, two, kind).migrate().migrationsExecuted).isEqualTo(1);

        assertThat(Databases.columns(database, "users_user")).containsExactly("id", "mail", "name");
        Lintel back = Lintel.on(database).classLoaders(loaders.over(two));
        assertThat(back.migrate().nothingToDo()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatFlywayBeganIsTakenUp(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        Path one = users().in(folder.resolve("one"));
        Path two = users().migration("add_mail", "alter table users_user add column mail varchar(50);\n")
                .in(folder.resolve("two"));
        assertThat(flyway(database, one, kind).migrate().migrationsExecuted).isEqualTo(2);

        Lintel lintel = Lintel.on(database).classLoaders(loaders.over(two));

        assertThat(lintel.migrate().plugins()).containsExactly(new PluginReport("users", 2, 3));
        assertThat(flyway(database, two, kind).validateWithResult().validationSuccessful)
                .isTrue();
    }

    private static Flyway flyway(DataSource database, Path plugin, DatabaseKind kind) {
        return Flyway.configure()
                .dataSource(database)
                .table("lintel_history_users")
                .locations("filesystem:" + plugin.resolve("db/plugins/users/" + kind.dialect()))
                .load();
    }

    private static TestPlugin users() {
        return new TestPlugin("users")
                .tables("users_user")
                .migration(
                        "create_user",
                        "create table users_user (id integer);\n\n-- ü\ninsert into users_user values (1);\n")
                .migration("add_name", "alter table users_user add column name varchar(50);\n");
    }
}
