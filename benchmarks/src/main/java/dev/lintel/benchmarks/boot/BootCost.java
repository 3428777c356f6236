package dev.lintel.benchmarks.boot;

import dev.lintel.benchmarks.page.Page;
import dev.lintel.runtime.Lintel;
import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Compares what a start costs with many plugins of some migrations each, on PostgreSQL and H2: the first start on an empty
 * database, and the usual one, with nothing to do. All in one process, each contender on a database of its own; a new
 * connection each time, no pool. Writes the section of {@code docs/benchmarks.md}.
 *
 * <pre>BootCost [docs/benchmarks.md [plugins [migrations of each]]]</pre>
 */
public final class BootCost {

    private static final String LINTEL = "Lintel";

    private final Fleet fleet;
    private final URLClassLoader plugins;
    private final URLClassLoader jars;

    private BootCost(Fleet fleet) throws Exception {
        this.fleet = fleet;
        this.plugins = fleet.lintel();
        this.jars = fleet.lintelJars();
    }

    public static void main(String[] arguments) throws Exception {
        // what the others tell at each start is not to be measured
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        int plugins = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int versions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        Path folder = Files.createTempDirectory("lintel-boot-cost");
        BootCost cost = new BootCost(new Fleet(folder, plugins, versions));
        StringBuilder text = new StringBuilder("""
                What a start costs with %d plugins of %d migrations each, in milliseconds: the first one, on an empty database, and
                the usual one, with nothing to do (the median). The last column is the usual start beside the cheapest that there
                is: a connection and one query.
                """.formatted(plugins, versions));
        for (Server server : List.of(Server.postgresql(), Server.h2())) {
            try (server) {
                text.append("\n").append(cost.on(server));
            }
        }
        cost.plugins.close();
        cost.jars.close();
        System.out.print(text);
        if (arguments.length > 0) {
            Page.replace(Path.of(arguments[0]), "boot", text.toString());
        }
    }

    private String on(Server server) throws Exception {
        List<Contender> contenders = List.of(
                new Contender("a connection and one query", BootCost::query),
                new Contender(
                        LINTEL,
                        database -> Lintel.on(database).classLoaders(plugins).migrate()),
                new Contender(
                        "Lintel, each plugin in a jar of its own",
                        database -> Lintel.on(database).classLoaders(jars).migrate()),
                new Contender("ebean-migration, fast mode", ebean(fleet.folderOfAll(""), server)),
                new Contender("one Flyway over all", flyway(fleet.folderOfAll("V"))),
                new Contender("a Flyway for each plugin", flywayEach(fleet.folderEach())));
        Starts starts = new Starts(server, contenders);
        double raw = Starts.milliseconds(new Contender("", this::rawJdbc), server.database("raw"));
        return new Table(server.toString(), raw, starts.measure(), LINTEL).toString();
    }

    private void rawJdbc(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : fleet.statements()) {
                statement.execute(sql);
                connection.commit();
            }
        }
    }

    private static void query(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1").close();
        }
    }

    private static Contender.Boot ebean(Path scripts, Server server) {
        return database -> {
            MigrationConfig config = new MigrationConfig();
            config.setMigrationPath("filesystem:" + scripts);
            config.setFastMode(true);
            config.setPlatform(server.ebeanPlatform());
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
}
