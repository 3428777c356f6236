package dev.lintel.benchmarks.boot;

import dev.lintel.benchmarks.page.Page;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import javax.sql.DataSource;

/**
 * Compares what a start costs with many plugins of some migrations each: the usual one, with nothing to do, and the first one,
 * on an empty database. Each contender has a database of its own, and a new connection each time, no pool. Writes the section
 * of {@code docs/benchmarks.md}.
 *
 * <pre>BootCost [docs/benchmarks.md [plugins [migrations of each]]]</pre>
 */
public final class BootCost {

    private final Fleet fleet;
    private final URLClassLoader plugins;
    private final URLClassLoader jars;

    private BootCost(Fleet fleet) throws Exception {
        this.fleet = fleet;
        this.plugins = fleet.lintel();
        this.jars = fleet.lintelJars();
    }

    public static void main(String[] arguments) throws Exception {
        beSilent();
        int plugins = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int versions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        Fleet fleet = new Fleet(Files.createTempDirectory("lintel-boot-cost"), plugins, versions);
        fleet.write();
        String text = new BootCost(fleet).usual() + "\n" + new FreshCost(fleet).measure();
        System.out.print(text);
        if (arguments.length > 0) {
            Page.replace(Path.of(arguments[0]), "boot", text);
        }
    }

    /** What the others tell at each start is not to be measured. */
    static void beSilent() {
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
    }

    private String usual() throws Exception {
        StringBuilder text = new StringBuilder("""
                The usual start, with nothing to do, of %d plugins of %d migrations each, in milliseconds (the median). The last
                column is that start beside the cheapest that there is: a connection and one query.
                """.formatted(fleet.plugins(), fleet.versions()));
        for (Server server : List.of(Server.postgresql(true), Server.h2InMemory())) {
            try (server) {
                text.append("\n").append(usual(server));
            }
        }
        plugins.close();
        jars.close();
        return text.toString();
    }

    private String usual(Server server) throws Exception {
        List<Contender> contenders = List.of(
                new Contender("a connection and one query", BootCost::query),
                Applying.lintel(Applying.LINTEL, plugins),
                Applying.lintel("Lintel, each plugin in a jar of its own", jars),
                Applying.ebean(fleet, server.ebeanPlatform()),
                Applying.flyway(fleet),
                Applying.flywayEach(fleet));
        return new Table(server.toString(), new Starts(server, contenders).measure(), Applying.LINTEL).toString();
    }

    private static void query(DataSource database) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("select 1").close();
        }
    }
}
