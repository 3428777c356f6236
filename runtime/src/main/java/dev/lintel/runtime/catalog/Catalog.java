package dev.lintel.runtime.catalog;

import dev.lintel.runtime.database.Database;
import java.sql.SQLException;
import java.util.List;

/**
 * What there is in the schema that a connection works in, whoever it belongs to.
 *
 * @param tables its tables, by name
 * @param sequences its sequences, by name, without those that only serve a column
 */
public record Catalog(List<LiveTable> tables, List<LiveSequence> sequences) {

    public Catalog {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * Reads it, with a handful of queries however much there is.
     *
     * @throws dev.lintel.schema.problem.ProblemException when the database stops answering
     */
    public static Catalog read(Database database) {
        try {
            return switch (database.product()) {
                case H2 -> new H2Reader(database).read();
                case MARIADB, MYSQL -> new InnoDbReader(database).read();
                case POSTGRESQL -> new PostgreSqlReader(database).read();
                case SQLITE -> new SqliteReader(database).read();
            };
        } catch (SQLException e) {
            throw Database.unreachable(e);
        }
    }
}
