package dev.lintel.runtime.catalog;

import dev.lintel.runtime.database.Database;
import dev.lintel.runtime.database.Product;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The information schema of MariaDB and MySQL, where every unique constraint is an index. */
final class InnoDbReader extends CatalogReader {

    InnoDbReader(Database database) {
        super(database);
    }

    @Override
    String tables() {
        return "select table_name as tab from information_schema.tables"
                + " where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')";
    }

    @Override
    String columns() {
        return """
                select table_name as tab, column_name as name, column_type as type, is_nullable = 'YES' as nullable,
                    nullif(column_default, 'NULL') as value, extra like '%auto_increment%' as numbered
                from information_schema.columns where table_schema = database()
                order by table_name, ordinal_position""";
    }

    @Override
    String primaryKeys() {
        return """
                select table_name as tab, column_name as col from information_schema.statistics
                where table_schema = database() and index_name = 'PRIMARY' order by table_name, seq_in_index""";
    }

    @Override
    String indexes() {
        return """
                select table_name as tab, index_name as name, non_unique = 0 as is_unique, sub_part is null as is_whole,
                    column_name as col, coalesce(collation, 'A') = 'D' as is_descending
                from information_schema.statistics where table_schema = database() and index_name <> 'PRIMARY'
                order by table_name, index_name, seq_in_index""";
    }

    @Override
    String foreignKeys() {
        return """
                select k.table_name as tab, k.constraint_name as name, k.column_name as col,
                    k.referenced_table_name as target, k.referenced_column_name as target_col, r.delete_rule as on_delete
                from information_schema.key_column_usage k join information_schema.referential_constraints r
                    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                    and r.table_name = k.table_name
                where k.table_schema = database() and k.referenced_table_name is not null
                order by k.table_name, k.constraint_name, k.ordinal_position""";
    }

    @Override
    List<LiveCheck> checks() throws SQLException {
        boolean isMariaDb = database().product() == Product.MARIADB;
        return readChecks("""
                select t.table_name as tab, t.constraint_name as name, c.check_clause as `condition`
                from information_schema.table_constraints t join information_schema.check_constraints c
                    on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name%s
                where t.table_schema = database() and t.constraint_type = 'CHECK' order by 1, 2""".formatted(
                        // there a check's name is its table's own, and here the database's
                        isMariaDb ? " and c.table_name = t.table_name" : ""));
    }

    @Override
    List<LiveSequence> sequences() throws SQLException {
        List<LiveSequence> sequences = new ArrayList<>();
        for (String name : database()
                .sql()
                .query(
                        "select table_name from information_schema.tables"
                                + " where table_schema = database() and table_type = 'SEQUENCE' order by 1",
                        row -> row.getString(1))) {
            sequences.addAll(readSequences("select '%s' as name, start_value, increment from [%s]"
                    .formatted(name.replace("\\", "\\\\").replace("'", "''"), name.replace("`", "``"))));
        }
        return sequences;
    }
}
