package dev.lintel.processor.oracle.database;

import dev.lintel.processor.oracle.database.Catalog.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a MariaDB database out of its information schema. */
final class MariaDbCatalog {

    private static final String COLUMNS = """
            select concat(c.table_name, '.', c.column_name, ' ', c.column_type,
                          if(c.is_nullable = 'NO', ' not null', ''),
                          if(c.extra = '', '', concat(' ', c.extra)),
                          if(coalesce(c.column_default, 'NULL') = 'NULL', '', concat(' default ', c.column_default)),
                          coalesce(concat(' as ', c.generation_expression), ''),
                          if(c.collation_name = d.default_collation_name, '', coalesce(concat(' collate ', c.collation_name), '')))
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            join information_schema.schemata d on d.schema_name = c.table_schema
            where c.table_schema = database() and t.table_type = 'BASE TABLE'
            """;

    private static final String COMMENTS = """
            select concat('comment on ', table_name, '.', column_name, ': ', column_comment) from information_schema.columns
            where table_schema = database() and column_comment <> ''
              and table_name in (select table_name from information_schema.tables
                                 where table_schema = database() and table_type = 'BASE TABLE')
            union all
            select concat('comment on ', table_name, ': ', table_comment) from information_schema.tables
            where table_schema = database() and table_comment <> '' and table_type = 'BASE TABLE'
            """;

    /**
     * A unique constraint and a unique index are one and the same here. An index of a foreign key's name is one that the server
     * has made for it. See {@link Catalog} for the order of a primary key.
     */
    private static final String INDEXES = """
            select table_name as tab, index_name as name,
                   concat(case when index_name = 'PRIMARY' then 'PRIMARY KEY' when non_unique = 0 then 'UNIQUE' else 'INDEX' end,
                          ' (', group_concat(concat(column_name, if(collation = 'D', ' DESC', ''),
                                                    coalesce(concat('(', sub_part, ')'), ''))
                                             order by if(index_name = 'PRIMARY', column_name, ''), seq_in_index separator ', '),
                          ')') as definition
            from information_schema.statistics s where table_schema = database()
              and not exists (select 1 from information_schema.referential_constraints r
                              where r.constraint_schema = s.table_schema and r.table_name = s.table_name
                                and r.constraint_name = s.index_name)
            group by table_name, index_name, non_unique
            """;

    private static final String FOREIGN_KEYS = """
            select k.table_name as tab, k.constraint_name as name,
                   concat('FOREIGN KEY (', group_concat(concat(k.column_name, ' -> ', k.referenced_column_name)
                                                        order by k.column_name separator ', '),
                          ') references ', r.referenced_table_name, ' on delete ', r.delete_rule, ' on update ', r.update_rule)
                     as definition
            from information_schema.key_column_usage k join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
              and r.table_name = k.table_name
            where k.constraint_schema = database()
            group by k.table_name, k.constraint_name, r.referenced_table_name, r.delete_rule, r.update_rule
            """;

    private static final String CHECKS = """
            select table_name as tab, if(level = 'Column', null, constraint_name) as name,
                   concat('check ', check_clause) as definition
            from information_schema.check_constraints where constraint_schema = database()
            """;

    private static final String OTHERS = """
            select concat('view ', table_name) from information_schema.views where table_schema = database()
            union all
            select concat('trigger ', trigger_name) from information_schema.triggers where trigger_schema = database()
            union all
            select concat('routine ', routine_name) from information_schema.routines where routine_schema = database()
            """;

    private final Query query;

    MariaDbCatalog(Query query) {
        this.query = query;
    }

    Catalog read() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (String sql : List.of(COLUMNS, COMMENTS, OTHERS)) {
            entries.addAll(query.list(sql, row -> Entry.of(row.getString(1))));
        }
        for (String sql : List.of(INDEXES, FOREIGN_KEYS, CHECKS)) {
            entries.addAll(query.list(
                    sql,
                    row -> new Entry(
                            row.getString("tab") + ": " + CheckText.normalised(row.getString("definition")),
                            row.getString("name"))));
        }
        for (String table : names("BASE TABLE")) {
            entries.add(Entry.of("table " + table));
            entries.addAll(query.rows(table, '`' + table + '`'));
        }
        for (String sequence : names("SEQUENCE")) {
            entries.addAll(query.list(
                    "select * from `" + sequence + "`",
                    row -> Entry.of("sequence " + sequence + " start " + row.getLong("start_value") + " increment "
                            + row.getLong("increment") + " min " + row.getLong("minimum_value") + " max "
                            + row.getLong("maximum_value") + " cache " + row.getLong("cache_size")
                            + (row.getBoolean("cycle_option") ? " cycle" : ""))));
        }
        return new Catalog(entries);
    }

    private List<String> names(String type) throws SQLException {
        return query.list(
                "select table_name from information_schema.tables where table_schema = database() and table_type = '"
                        + type + "'",
                row -> row.getString(1));
    }
}
