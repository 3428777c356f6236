package dev.lintel.processor.oracle.database;

import dev.lintel.processor.oracle.database.Catalog.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the schema {@code public} in PostgreSQL's own words, which are the same for the same thing however it was written. */
final class PostgreSqlCatalog {

    private static final String COLUMNS = """
            select c.relname as tab, a.attname as col, format_type(a.atttypid, a.atttypmod) as type,
                   a.attnotnull as not_null, a.attgenerated as generated, pg_get_expr(d.adbin, d.adrelid) as value,
                   case a.attidentity when 'a' then ' identity always' when 'd' then ' identity by default' else '' end
                   || coalesce((select ' start ' || s.seqstart || ' increment ' || s.seqincrement
                      from pg_depend dep join pg_sequence s on s.seqrelid = dep.objid
                      where dep.refclassid = 'pg_class'::regclass and dep.refobjid = c.oid
                        and dep.refobjsubid = a.attnum and dep.deptype = 'i'), '') as identity
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            """;

    private static final String CONSTRAINTS = """
            select c.relname as tab, con.conname as name, con.contype as type,
                   case con.contype
                     when 'f' then 'FOREIGN KEY (' || (%s) || ') REFERENCES ' || con.confrelid::regclass
                                   || regexp_replace(pg_get_constraintdef(con.oid), '^.* REFERENCES [^)]*\\)', '')
                     when 'p' then 'PRIMARY KEY (' || (%s) || ')'
                     else pg_get_constraintdef(con.oid) end as definition
            from pg_constraint con join pg_class c on c.oid = con.conrelid
            where con.connamespace = 'public'::regnamespace and con.contype in ('p', 'u', 'f', 'c', 'x')
            """;

    /** See {@link Catalog} for why a primary key's columns are sorted. */
    private static final String KEY = """
            select string_agg(a.attname, ', ' order by a.attname)
            from unnest(con.conkey) as here join pg_attribute a on a.attrelid = con.conrelid and a.attnum = here
            """;

    /** The order of a foreign key's pairs means nothing. */
    private static final String PAIRS = """
            select string_agg(a.attname || ' -> ' || b.attname, ', ' order by a.attname)
            from unnest(con.conkey, con.confkey) as pair(here, there)
            join pg_attribute a on a.attrelid = con.conrelid and a.attnum = here
            join pg_attribute b on b.attrelid = con.confrelid and b.attnum = there
            """;

    private static final String INDEXES = """
            select t.relname as tab, i.relname as name, x.indisunique as is_unique, am.amname as method,
                   regexp_replace(pg_get_indexdef(x.indexrelid), '^.* USING \\w+ ', '') as definition
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class t on t.oid = x.indrelid
            join pg_am am on am.oid = i.relam
            where t.relnamespace = 'public'::regnamespace
              and not exists (select 1 from pg_constraint con where con.conindid = x.indexrelid and con.contype <> 'f')
            """;

    private static final String SEQUENCES = """
            select c.relname as name, format_type(s.seqtypid, null) as type, s.*
            from pg_sequence s join pg_class c on c.oid = s.seqrelid
            where c.relnamespace = 'public'::regnamespace
              and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                              and d.deptype = 'i')
            """;

    private static final String TYPES = """
            select t.typname as name, case t.typtype
                     when 'e' then 'enum (' || (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
                                                from pg_enum e where e.enumtypid = t.oid) || ')'
                     else 'domain ' || format_type(t.typbasetype, t.typtypmod) || coalesce(
                            (select string_agg(' ' || pg_get_constraintdef(con.oid), '')
                             from pg_constraint con where con.contypid = t.oid and con.contype = 'c'), '')
                   end as definition
            from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
            """;

    private static final String OTHERS = """
            select 'relation ' || relname || ' of kind ' || relkind::text from pg_class
            where relnamespace = 'public'::regnamespace and relkind not in ('r', 'p', 'i', 'I', 'S', 'c')
            union all
            select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
            union all
            select 'trigger ' || tgname from pg_trigger where not tgisinternal
            """;

    private static final String COMMENTS = """
            select 'comment on ' || c.relname || coalesce('.' || a.attname, '') || ': ' || d.description
            from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
            where c.relnamespace = 'public'::regnamespace
            """;

    private final Query query;

    PostgreSqlCatalog(Query query) {
        this.query = query;
    }

    Catalog read() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(query.list(
                COLUMNS,
                row -> Entry.of(row.getString("tab") + "." + row.getString("col") + " " + row.getString("type")
                        + (row.getBoolean("not_null") ? " not null" : "")
                        + row.getString("identity")
                        + value(row.getString("generated"), row.getString("value")))));
        entries.addAll(query.list(
                CONSTRAINTS.formatted(PAIRS, KEY),
                row -> new Entry(
                        row.getString("tab") + ": " + CheckText.normalised(row.getString("definition")),
                        row.getString("type").equals("p") ? null : row.getString("name"))));
        entries.addAll(query.list(
                INDEXES,
                row -> new Entry(
                        row.getString("tab") + ": " + (row.getBoolean("is_unique") ? "unique " : "") + "index "
                                + row.getString("method") + " " + row.getString("definition"),
                        row.getString("name"))));
        entries.addAll(query.list(
                SEQUENCES,
                row -> Entry.of("sequence " + row.getString("name") + " " + row.getString("type") + " start "
                        + row.getLong("seqstart") + " increment " + row.getLong("seqincrement") + " min "
                        + row.getLong("seqmin") + " max " + row.getLong("seqmax") + " cache " + row.getLong("seqcache")
                        + (row.getBoolean("seqcycle") ? " cycle" : ""))));
        entries.addAll(query.list(
                TYPES,
                row -> Entry.of(
                        "type " + row.getString("name") + " " + CheckText.normalised(row.getString("definition")))));
        entries.addAll(query.list(OTHERS, row -> Entry.of(row.getString(1))));
        entries.addAll(query.list(COMMENTS, row -> Entry.of(row.getString(1))));
        String tables =
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";
        for (String table : query.list(tables, row -> row.getString(1))) {
            entries.add(Entry.of("table " + table));
            entries.addAll(query.rows(table, '"' + table.replace("\"", "\"\"") + '"'));
        }
        return new Catalog(entries);
    }

    private static String value(String generated, String expression) {
        if (expression == null) {
            return "";
        }
        return generated.isBlank() ? " default " + expression : " generated (" + generated + ") as " + expression;
    }
}
