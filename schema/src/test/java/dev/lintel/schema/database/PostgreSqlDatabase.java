package dev.lintel.schema.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database in a PostgreSQL server that is started once for all tests. One that is done with is emptied and used again,
 * because to create one takes much longer. Its catalog is told in PostgreSQL's own words.
 */
final class PostgreSqlDatabase implements TestDatabase {

    private static final String CATALOG = """
            select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || ' identity(' || a.attidentity::text || ')'
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace and contype <> 'n'
            union all
            select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indexrelid
            where c.relnamespace = 'public'::regnamespace
            union all
            select 'sequence ' || sequencename || ' ' || start_value || ' ' || increment_by from pg_sequences
            where schemaname = 'public'
            union all
            select 'relation ' || relname || ' ' || relkind::text from pg_class where relnamespace = 'public'::regnamespace
            union all
            select 'comment ' || objoid::regclass || ' ' || coalesce(a.attname, '') || ' ' || description
            from pg_description left join pg_attribute a on attrelid = objoid and attnum = objsubid and attnum > 0
            where classoid = 'pg_class'::regclass and objoid > 16383
            """;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final Queue<String> EMPTIED = new ConcurrentLinkedQueue<>();

    private static EmbeddedPostgres server;

    private final String name;

    PostgreSqlDatabase() throws SQLException {
        String emptied = EMPTIED.poll();
        if (emptied == null) {
            name = "test" + COUNTER.incrementAndGet();
            administer("create database " + name);
        } else {
            name = emptied;
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return server().getDatabase("postgres", name).getConnection();
    }

    @Override
    public List<String> catalog() throws SQLException {
        return query(CATALOG).stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        run(List.of("drop schema public cascade", "create schema public"));
        EMPTIED.add(name);
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                // stops with the JVM: the library registers a shutdown hook
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
            }
        }
        return server;
    }
}
