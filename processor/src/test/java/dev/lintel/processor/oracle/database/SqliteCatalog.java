package dev.lintel.processor.oracle.database;

import dev.lintel.processor.oracle.database.Catalog.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a SQLite database through its pragmas; what those don't tell (checks, automatic numbers) out of the stored statement. */
final class SqliteCatalog {

    private static final String COLUMNS = """
            select t.name as tab, c.name as col, lower(c.type) as type, c."notnull" as not_null, c.dflt_value as value,
                   c.hidden as hidden
            from sqlite_schema t, pragma_table_xinfo(t.name) c where t.type = 'table' and t.name not like 'sqlite_%'
            """;

    /** See {@link Catalog} for the order of a primary key. */
    private static final String PRIMARY_KEYS = """
            select t.name as tab, group_concat(c.name, ', ' order by c.name) as columns
            from sqlite_schema t, pragma_table_info(t.name) c
            where t.type = 'table' and t.name not like 'sqlite_%' and c.pk > 0 group by t.name
            """;

    private static final String INDEXES = """
            select t.name as tab, i.name as name,
                   case i.origin when 'u' then 'UNIQUE' else iif(i."unique", 'UNIQUE INDEX', 'INDEX') end || ' (' ||
                   (select group_concat(c.name || iif(c."desc", ' DESC', ''), ', ' order by c.seqno)
                    from pragma_index_xinfo(i.name) c where c.key = 1) || ')' || iif(i.partial, ' partial', '') as definition
            from sqlite_schema t, pragma_index_list(t.name) i
            where t.type = 'table' and t.name not like 'sqlite_%' and i.origin <> 'pk'
            """;

    private static final String FOREIGN_KEYS = """
            select t.name as tab, 'FOREIGN KEY (' || group_concat(f."from" || ' -> ' || coalesce(f."to", 'key'), ', '
                     order by f."from") || ') references ' || f."table" || ' on delete ' || f.on_delete || ' on update '
                     || f.on_update as definition
            from sqlite_schema t, pragma_foreign_key_list(t.name) f
            where t.type = 'table' and t.name not like 'sqlite_%' group by t.name, f.id
            """;

    private static final String TABLES =
            "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%'";

    private static final String OTHERS =
            "select type || ' ' || name from sqlite_schema where type in ('view', 'trigger')";

    private static final Pattern CHECK = Pattern.compile("(?i)\\bcheck\\s*(\\()");

    private final Query query;

    SqliteCatalog(Query query) {
        this.query = query;
    }

    Catalog read() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(query.list(
                COLUMNS,
                row -> Entry.of(row.getString("tab") + "." + row.getString("col")
                        + (row.getString("type").isEmpty() ? "" : " " + row.getString("type"))
                        + (row.getBoolean("not_null") ? " not null" : "")
                        + (row.getString("value") == null ? "" : " default " + row.getString("value"))
                        + (row.getInt("hidden") == 0 ? "" : " generated"))));
        entries.addAll(query.list(
                PRIMARY_KEYS,
                row -> Entry.of(row.getString("tab") + ": PRIMARY KEY (" + row.getString("columns") + ")")));
        entries.addAll(query.list(
                INDEXES,
                row -> new Entry(row.getString("tab") + ": " + row.getString("definition"), row.getString("name"))));
        entries.addAll(
                query.list(FOREIGN_KEYS, row -> Entry.of(row.getString("tab") + ": " + row.getString("definition"))));
        entries.addAll(query.list(OTHERS, row -> Entry.of(row.getString(1))));
        query.list(TABLES, row -> statement(row.getString("name"), row.getString("sql")))
                .forEach(entries::addAll);
        for (String table : query.list(TABLES, row -> row.getString("name"))) {
            entries.addAll(query.rows(table, '"' + table + '"'));
        }
        return new Catalog(entries);
    }

    /** What only the statement says that made the table. */
    private static List<Entry> statement(String table, String sql) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("table " + table));
        if (sql.toLowerCase(Locale.ROOT).contains("autoincrement")) {
            entries.add(Entry.of(table + ": autoincrement"));
        }
        Matcher check = CHECK.matcher(sql);
        while (check.find()) {
            entries.add(Entry.of(table + ": check " + condition(sql, check.start(1))));
        }
        return entries;
    }

    /** From a parenthesis to the one that closes it. */
    private static String condition(String sql, int open) {
        int close = closing(sql, open);
        return bare(sql.substring(open + 1, close));
    }

    /** Without blanks that mean nothing, quotes of names, and parentheses around the whole. */
    private static String bare(String condition) {
        String text = condition
                .replaceAll("[\"`]", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(<=|>=|<>|=|<|>) ?", " $1 ")
                .strip();
        boolean wrapped = text.startsWith("(") && closing(text, 0) == text.length() - 1;
        return CheckText.normalised(wrapped ? bare(text.substring(1, text.length() - 1)) : text);
    }

    private static int closing(String sql, int open) {
        int depth = 0;
        boolean literal = false;
        for (int i = open; i < sql.length(); i++) {
            char c = sql.charAt(i);
            literal ^= c == '\'';
            depth += literal ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a parenthesis that is never closed: " + sql);
    }
}
