package dev.lintel.runtime.catalog;

import dev.lintel.runtime.database.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQLite's pragmas, and what only the statement says that made a table: its checks. It tells no foreign key's name. */
final class SqliteReader extends CatalogReader {

    private static final String OF_TABLES = " t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'";

    private static final Pattern CHECK =
            Pattern.compile("(?is)\\bconstraint\\s+(?:\"((?:[^\"]|\"\")+)\"|`([^`]+)`|(\\w+))\\s+check\\s*(\\()");

    SqliteReader(Database database) {
        super(database);
    }

    @Override
    String tables() {
        return "select t.name as tab from sqlite_master t where" + OF_TABLES;
    }

    /** It numbers every integer that is the whole primary key. */
    @Override
    String columns() {
        return """
                select t.name as tab, c.name as name, c.type as type, not c."notnull" as nullable, c.dflt_value as value,
                    c.pk = 1 and lower(c.type) = 'integer'
                        and (select count(*) from pragma_table_info(t.name) k where k.pk > 0) = 1 as numbered
                from sqlite_master t, pragma_table_xinfo(t.name) c where""" + OF_TABLES + " order by t.name, c.cid";
    }

    @Override
    String primaryKeys() {
        return "select t.name as tab, c.name as col from sqlite_master t, pragma_table_info(t.name) c where c.pk > 0 and"
                + OF_TABLES + " order by t.name, c.pk";
    }

    @Override
    String indexes() {
        return """
                select t.name as tab, i.name as name, i."unique" as is_unique, not i.partial as is_whole, c.name as col,
                    c."desc" as is_descending
                from sqlite_master t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) c
                where c.key = 1 and i.origin <> 'pk' and""" + OF_TABLES + " order by t.name, i.name, c.seqno";
    }

    @Override
    String foreignKeys() {
        return """
                select t.name as tab, cast(f.id as text) as name, f."from" as col, f."table" as target, f."to" as target_col,
                    f.on_delete as on_delete
                from sqlite_master t, pragma_foreign_key_list(t.name) f where""" + OF_TABLES + " order by t.name, f.id, f.seq";
    }

    @Override
    List<LiveCheck> checks() throws SQLException {
        List<LiveCheck> checks = new ArrayList<>();
        database()
                .sql()
                .query(
                        "select t.name, t.sql from sqlite_master t where" + OF_TABLES + " order by 1",
                        row -> checks.addAll(checks(row.getString(1), row.getString(2))));
        return checks;
    }

    /** It has no sequences; those that a plugin asks for are tables. */
    @Override
    List<LiveSequence> sequences() {
        return List.of();
    }

    private static List<LiveCheck> checks(String table, String sql) {
        List<LiveCheck> checks = new ArrayList<>();
        Matcher check = CHECK.matcher(sql);
        while (check.find()) {
            String name = check.group(1) != null
                    ? check.group(1).replace("\"\"", "\"")
                    : check.group(2) != null ? check.group(2) : check.group(3);
            checks.add(new LiveCheck(table, name, sql.substring(check.start(4), closing(sql, check.start(4)))));
        }
        return checks;
    }

    /** Where a parenthesis ends. */
    private static int closing(String sql, int open) {
        int depth = 0;
        boolean isLiteral = false;
        for (int i = open; i < sql.length(); i++) {
            char c = sql.charAt(i);
            isLiteral ^= c == '\'';
            depth += isLiteral ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return sql.length();
    }
}
