package dev.lintel.processor.oracle.database;

import dev.lintel.processor.oracle.database.Catalog.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the schema {@code PUBLIC} out of H2's information schema. */
final class H2Catalog {

    private static final String COLUMNS = "select * from information_schema.columns where table_schema = 'PUBLIC'";

    private static final String KEYS = """
            select t.table_name, t.constraint_name, t.constraint_type, t.nulls_distinct, r.delete_rule, r.update_rule,
                   (select listagg(k.column_name, ', ') within group (order by
                           case t.constraint_type when 'PRIMARY KEY' then k.column_name end, k.ordinal_position)
                    from information_schema.key_column_usage k
                    where k.constraint_schema = 'PUBLIC' and k.constraint_name = t.constraint_name) as columns,
                   (select listagg(k.column_name || ' -> ' || u.column_name, ', ') within group (order by k.column_name)
                           || ') references ' || min(u.table_name)
                    from information_schema.key_column_usage k join information_schema.key_column_usage u
                      on u.constraint_schema = 'PUBLIC' and u.constraint_name = r.unique_constraint_name
                      and u.ordinal_position = k.position_in_unique_constraint
                    where k.constraint_schema = 'PUBLIC' and k.constraint_name = t.constraint_name) as pairs
            from information_schema.table_constraints t
            left join information_schema.referential_constraints r
              on r.constraint_schema = 'PUBLIC' and r.constraint_name = t.constraint_name
            where t.constraint_schema = 'PUBLIC' and t.constraint_type <> 'CHECK'
            """;

    private static final String CHECKS = """
            select t.table_name, t.constraint_name, c.check_clause
            from information_schema.table_constraints t join information_schema.check_constraints c
              on c.constraint_schema = 'PUBLIC' and c.constraint_name = t.constraint_name
            where t.constraint_schema = 'PUBLIC' and t.constraint_type = 'CHECK'
            """;

    private static final String INDEXES = """
            select i.table_name, i.index_name, i.index_type_name, i.remarks,
                   (select listagg(c.column_name || case c.ordering_specification when 'DESC' then ' DESC' else '' end
                                   || coalesce(' NULLS ' || c.null_ordering, ''), ', ')
                           within group (order by c.ordinal_position)
                    from information_schema.index_columns c
                    where c.index_schema = 'PUBLIC' and c.index_name = i.index_name) as columns
            from information_schema.indexes i
            where i.index_schema = 'PUBLIC' and not i.is_generated
            """;

    private static final String SEQUENCES = """
            select 'sequence ' || sequence_name || ' ' || data_type || ' start ' || start_value || ' increment ' || increment
                   || ' min ' || minimum_value || ' max ' || maximum_value || ' cache ' || cache
                   || case cycle_option when 'YES' then ' cycle' else '' end
            from information_schema.sequences where sequence_schema = 'PUBLIC'
            """;

    private static final String DOMAINS = """
            select d.*, (select listagg(k.check_clause, ' and ') within group (order by k.check_clause)
                         from information_schema.domain_constraints c join information_schema.check_constraints k
                           on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                         where c.domain_schema = 'PUBLIC' and c.domain_name = d.domain_name) as checks
            from information_schema.domains d where d.domain_schema = 'PUBLIC'
            """;

    private static final String OTHERS = """
            select 'view ' || table_name from information_schema.views where table_schema = 'PUBLIC'
            union all
            select 'trigger ' || trigger_name from information_schema.triggers where trigger_schema = 'PUBLIC'
            union all
            select 'routine ' || routine_name from information_schema.routines where routine_schema = 'PUBLIC'
            union all
            select 'comment on ' || table_name || ': ' || remarks from information_schema.tables
            where table_schema = 'PUBLIC' and remarks <> ''
            """;

    private final Query query;

    H2Catalog(Query query) {
        this.query = query;
    }

    Catalog read() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        H2Types types = new H2Types(query);
        query.list(COLUMNS, row -> column(row, types)).forEach(entries::addAll);
        entries.addAll(query.list(
                DOMAINS,
                row -> Entry.of(
                        "domain " + row.getString("domain_name") + " " + types.type(row, row.getString("domain_name"))
                                + " check " + CheckText.normalised(String.valueOf(row.getString("checks"))))));
        entries.addAll(query.list(KEYS, H2Catalog::key));
        entries.addAll(query.list(
                CHECKS,
                row -> new Entry(
                        row.getString("table_name") + ": check " + CheckText.normalised(row.getString("check_clause")),
                        row.getString("constraint_name"))));
        entries.addAll(query.list(
                INDEXES,
                row -> new Entry(
                        row.getString("table_name") + ": " + row.getString("index_type_name") + " ("
                                + row.getString("columns") + ")",
                        row.getString("index_name"))));
        for (String sql : List.of(SEQUENCES, OTHERS)) {
            entries.addAll(query.list(sql, row -> Entry.of(row.getString(1))));
        }
        String tables =
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'";
        for (String table : query.list(tables, row -> row.getString(1))) {
            entries.add(Entry.of("table " + table));
            entries.addAll(query.rows(table, '"' + table.replace("\"", "\"\"") + '"'));
        }
        return new Catalog(entries);
    }

    private static List<Entry> column(ResultSet row, H2Types types) throws SQLException {
        String path = row.getString("table_name") + "." + row.getString("column_name");
        String text = path + " " + types.type(row, row.getString("table_name"));
        if (row.getString("domain_name") != null) {
            text += " domain " + row.getString("domain_name");
        }
        if (row.getString("is_nullable").equals("NO")) {
            text += " not null";
        }
        if (row.getString("is_identity").equals("YES")) {
            text += " identity " + row.getString("identity_generation") + " start " + row.getString("identity_start")
                    + " increment " + row.getString("identity_increment");
        }
        if (row.getString("column_default") != null) {
            text += " default " + row.getString("column_default");
        }
        if (row.getString("generation_expression") != null) {
            text += " generated as " + row.getString("generation_expression");
        }
        String remarks = row.getString("remarks");
        return remarks == null || remarks.isEmpty()
                ? List.of(Entry.of(text))
                : List.of(Entry.of(text), Entry.of("comment on " + path + ": " + remarks));
    }

    private static Entry key(ResultSet row) throws SQLException {
        String type = row.getString("constraint_type");
        String text = row.getString("table_name") + ": " + type + " (";
        String columns = row.getString("columns") + ")";
        return switch (type) {
            case "PRIMARY KEY" -> Entry.of(text + columns);
            case "UNIQUE" ->
                new Entry(
                        text + columns + " nulls distinct " + row.getString("nulls_distinct"),
                        row.getString("constraint_name"));
            // the order of a foreign key's pairs means nothing
            default ->
                new Entry(
                        text + row.getString("pairs") + " on delete " + row.getString("delete_rule") + " on update "
                                + row.getString("update_rule"),
                        row.getString("constraint_name"));
        };
    }
}
