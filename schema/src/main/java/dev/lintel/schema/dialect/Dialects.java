package dev.lintel.schema.dialect;

import java.util.List;
import java.util.Optional;

/** All dialects. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new H2Dialect(), new MariaDbDialect(), new MySqlDialect(), new PostgreSqlDialect(), new SqliteDialect());

    private Dialects() {}

    /** The dialect of that name, if there is one. */
    public static Optional<Dialect> named(String id) {
        return ALL.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
    }

    /** The names of all dialects, sorted. */
    public static List<String> ids() {
        return ALL.stream().map(Dialect::id).sorted().toList();
    }
}
