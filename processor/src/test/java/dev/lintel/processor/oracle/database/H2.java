package dev.lintel.processor.oracle.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory. */
public final class H2 implements TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Override
    public String dialect() {
        return "h2";
    }

    @Override
    public ScratchDatabase create() {
        return new Scratch("jdbc:h2:mem:scratch" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    private record Scratch(String url) implements ScratchDatabase {

        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public Catalog catalog() throws SQLException {
            try (Connection connection = connect()) {
                return new H2Catalog(new Query(connection)).read();
            }
        }

        @Override
        public void close() throws SQLException {
            run(List.of("shutdown"));
        }
    }
}
