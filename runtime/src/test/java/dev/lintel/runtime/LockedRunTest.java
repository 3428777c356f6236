package dev.lintel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.DatabaseKind;
import dev.lintel.runtime.fixture.Databases;
import dev.lintel.runtime.fixture.Loaders;
import dev.lintel.runtime.fixture.OpenedConnections;
import dev.lintel.runtime.fixture.TestPlugin;
import dev.lintel.runtime.fixture.TransactionPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that can't get their lock, and runs that lose it. */
class LockedRunTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final Loaders loaders = new Loaders();

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aPoolerOfTransactionsIsRefusedBeforeAnythingIsChanged(DatabaseKind kind) throws SQLException {
        DataSource database = kind.create(folder);
        Lintel lintel = Lintel.on(new TransactionPool(database, 3).dataSource())
                .classLoaders(loaders.over(
                        new TestPlugin("tasks").creating("tasks_task").jar(folder)));

        LintelException refusal = catchThrowableOfType(LintelException.class, lintel::migrate);

        assertThat(refusal.getMessage())
                .startsWith("[PooledSession] Two statements over one connection came to two sessions of the database (")
                .endsWith(" Give Lintel a data source that reaches the database itself, or through a proxy that pools"
                        + " sessions.");
        assertThat(Databases.tables(database)).isEmpty();
    }

    /** SQLite's belongs to the process, and goes with it alone. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2_IN_FILE", "H2_IN_MEMORY"})
    void aLockThatIsLostStopsTheRunBeforeTheNextStatement(DatabaseKind kind) {
        DataSource database = kind.create(folder);
        String wait = switch (kind) {
            case POSTGRESQL -> "select pg_sleep(0.2), 'the lock goes'";
            case MARIADB -> "select sleep(0.2), 'the lock goes'";
            default -> "select 'the lock goes'";
        };
        Path tasks = new TestPlugin("tasks")
                .tables("tasks_a", "tasks_b")
                .migration(
                        "create",
                        "create table tasks_a (id integer);\n" + wait + ";\ncreate table tasks_b (id integer);\n")
                .jar(folder);
        List<Connection> opened = new ArrayList<>();
        DataSource losing = OpenedConnections.closingTheSecondAt("the lock goes", opened, database);

        LintelException refusal = catchThrowableOfType(LintelException.class, on(losing, tasks)::migrate);

        assertThat(refusal.getMessage())
                .startsWith("[LostLock] The lock over this run is lost, ")
                .contains("Stopped in tasks@1 before line 3 of its script.");
        assertThat(Databases.tables(database)).doesNotContain("tasks_b");
        assertThat(Databases.tables(database).contains("tasks_a")).isNotEqualTo(kind.isAtomic());
        assertThat(on(database, tasks).migrate().steps()).hasSize(1);
        assertThat(Databases.tables(database)).contains("tasks_a", "tasks_b");
    }

    private Lintel on(DataSource database, Path plugin) {
        return Lintel.on(database).classLoaders(loaders.over(plugin));
    }
}
