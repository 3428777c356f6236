package dev.lintel.benchmarks.boot;

import dev.lintel.runtime.Lintel;
import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Compares what a start costs on PostgreSQL with 100 plugins of 10 migrations each: the first start on an empty database, and
 * the usual one, with nothing to do. All in one process, each contender on a database of its own; a new connection each time,
 * no pool. Prints milliseconds, and ratios to the cheapest possible start: a connection and one query.
 */
public final class BootCost {

    private static final int WARM_UPS = 5;
    private static final int STARTS = 21;

    private final EmbeddedPostgres server;
    private final Fleet fleet;
    private final PrintStream out;

    private BootCost(EmbeddedPostgres server, Fleet fleet, PrintStream out) {
        this.server = server;
        this.fleet = fleet;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        int plugins = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int versions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Path folder = Files.createTempDirectory("lintel-boot-cost");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            new BootCost(server, new Fleet(folder, plugins, versions), System.out).run();
        }
    }

    private void run() throws Exception {
        out.printf(Locale.ROOT, "%d plugins of %d migrations on PostgreSQL%n", fleet.plugins(), fleet.versions());
        out.printf(Locale.ROOT, "%-32s %12s %12s %10s%n", "", "first start", "usual start", "ratio");
        try (URLClassLoader plugins = fleet.lintel()) {
            List<Contender> contenders = List.of(
                    new Contender("a connection and one query", BootCost::query),
                    new Contender(
                            "Lintel",
                            database ->
                                    Lintel.on(database).classLoaders(plugins).migrate()),
                    new Contender("ebean-migration, fast mode", ebean(fleet.folderOfAll(""))),
                    new Contender("one Flyway over all", flyway(fleet.folderOfAll("V"))),
                    new Contender("a Flyway for each plugin", flywayEach(fleet.folderEach())));
            out.printf(Locale.ROOT, "%-32s %12.1f%n", "the SQL over JDBC", rawJdbc());
            double bare = 0;
            for (int i = 0; i < contenders.size(); i++) {
                DataSource database = database("boot" + i);
                double first = milliseconds(contenders.get(i), database);
                double usual = usual(contenders.get(i), database);
                bare = i == 0 ? usual : bare;
                out.printf(
                        Locale.ROOT,
                        "%-32s %12.1f %12.2f %10.1f%n",
                        contenders.get(i).name(),
                        first,
                        usual,
                        usual / bare);
            }
        }
    }

    private double rawJdbc() throws Exception {
        DataSource database = database("raw");
        return milliseconds(
                new Contender("", source -> {
                    try (Connection connection = source.getConnection();
                            Statement statement = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        for (String sql : fleet.statements()) {
                            statement.execute(sql);
                            connection.commit();
                        }
                    }
                }),
                database);
    }

    /** The median; a slow contender is measured less often, its noise is small beside it. */
    private static double usual(Contender contender, DataSource database) throws Exception {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + STARTS; i++) {
            double one = milliseconds(contender, database);
            if (i >= WARM_UPS || one > 1000) {
                all.add(one);
            }
            if (one > 1000 && all.size() == 3) {
                break;
            }
        }
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static double milliseconds(Contender contender, DataSource database) throws Exception {
        long start = System.nanoTime();
        contender.boot().on(database);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void query(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1").close();
        }
    }

    private static Contender.Boot ebean(Path scripts) {
        return database -> {
            MigrationConfig config = new MigrationConfig();
            config.setMigrationPath("filesystem:" + scripts);
            config.setFastMode(true);
            new MigrationRunner(config).run(database);
        };
    }

    private static Contender.Boot flyway(Path scripts) {
        return database -> flyway(database, scripts).load().migrate();
    }

    private Contender.Boot flywayEach(Path scripts) {
        return database -> {
            for (int plugin = 0; plugin < fleet.plugins(); plugin++) {
                String name = Fleet.plugin(plugin);
                flyway(database, scripts.resolve(name))
                        .table("history_" + name)
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate();
            }
        };
    }

    private static FluentConfiguration flyway(DataSource database, Path scripts) {
        return Flyway.configure().dataSource(database).locations("filesystem:" + scripts);
    }

    private DataSource database(String name) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IOException("no database for " + name, e);
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(server.getJdbcUrl("postgres", name));
        return database;
    }
}
