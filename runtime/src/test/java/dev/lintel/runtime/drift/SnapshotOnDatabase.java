package dev.lintel.runtime.drift;

import dev.lintel.runtime.catalog.Catalog;
import dev.lintel.runtime.database.Database;
import dev.lintel.schema.Schema;
import dev.lintel.schema.cases.Neighbours;
import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.diff.SchemaDiff;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database that was made by the script for a schema. */
final class SnapshotOnDatabase implements AutoCloseable {

    private final TestDatabase database;

    SnapshotOnDatabase(Schema schema, List<Schema> others, Dialect dialect) throws SQLException {
        database = TestDatabases.create(dialect.id());
        database.run(Neighbours.tables(others, dialect));
        database.run(dialect.statements(SchemaDiff.between(Schema.EMPTY, schema)));
    }

    static boolean canBe(Schema schema, Dialect dialect) {
        return dialect.refusals(SchemaDiff.between(Schema.EMPTY, schema)).isEmpty();
    }

    void run(String... statements) throws SQLException {
        database.run(List.of(statements));
    }

    List<Difference> differences(Schema snapshot) {
        return differences(snapshot, "");
    }

    List<Difference> differences(Schema snapshot, String scripts) {
        try (Database connected = Database.connect(source())) {
            return Comparison.of(snapshot, Catalog.read(connected), connected.product(), scripts);
        }
    }

    private DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> database.connect());
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
