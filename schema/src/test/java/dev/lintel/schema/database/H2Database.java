package dev.lintel.schema.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory. Its catalog is the script that it writes of itself. */
final class H2Database implements TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String url = "jdbc:h2:mem:dialect" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    @Override
    public List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String statement : query("script nodata nopasswords nosettings")) {
            // a comment says how many rows there are
            if (!statement.startsWith("--")) {
                // where numbers go on is no part of what the table is
                String[] parts =
                        statement.replaceAll(" RESTART WITH [0-9]+", "").split("\n", 2);
                lines.add(parts[0]);
                if (parts.length == 2) {
                    parts[1].lines().forEach(column -> lines.add(parts[0] + column.replaceAll(",$", "")));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        run(List.of("shutdown"));
    }
}
