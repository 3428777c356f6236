package dev.lintel.runtime.catalog;

import dev.lintel.runtime.database.Database;
import java.sql.SQLException;
import java.util.List;

/** H2's information schema. It numbers the indexes behind constraints, so that a unique constraint goes by its own name here. */
final class H2Reader extends CatalogReader {

    private static final String SIMPLE_TYPE = """
            case x.data_type
                when 'NUMERIC' then 'numeric(' || x.numeric_precision || ',' || x.numeric_scale || ')'
                when 'INTERVAL' then 'interval ' || x.interval_type || '(' || x.interval_precision
                    || coalesce(',' || x.datetime_precision, '') || ')'
                when 'DATE' then 'date'
                when 'ENUM' then 'enum (' || (
                    select listagg('''' || replace(e.value_name, '''', '''''') || '''', ', ')
                        within group (order by e.value_ordinal)
                    from information_schema.enum_values e
                    where e.object_schema = c.table_schema and e.object_name = c.table_name and e.object_type = 'TABLE'
                        and e.enum_identifier = x.dtd_identifier) || ')'
                else x.data_type || coalesce('(' || x.character_maximum_length || ')', '(' || x.datetime_precision || ')', '')
            end""";

    H2Reader(Database database) {
        super(database);
    }

    @Override
    String tables() {
        return "select table_name as tab from information_schema.tables"
                + " where table_schema = schema() and table_type = 'BASE TABLE'";
    }

    @Override
    String columns() {
        return "select c.table_name as tab, c.column_name as name, case when c.data_type = 'ARRAY' then (select "
                + SIMPLE_TYPE
                + " || ' array' from information_schema.element_types x where x.object_schema = c.table_schema"
                + " and x.object_name = c.table_name and x.object_type = 'TABLE'"
                + " and x.collection_type_identifier = c.dtd_identifier) else "
                + SIMPLE_TYPE.replace("x.", "c.")
                + " end as type, c.is_nullable = 'YES' as nullable, c.column_default as \"value\","
                + " c.is_identity = 'YES' as numbered from information_schema.columns c"
                + " where c.table_schema = schema() order by c.table_name, c.ordinal_position";
    }

    @Override
    String primaryKeys() {
        return """
                select k.table_name as tab, k.column_name as col
                from information_schema.table_constraints t join information_schema.key_column_usage k
                    on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
                where t.table_schema = schema() and t.constraint_type = 'PRIMARY KEY'
                order by k.table_name, k.ordinal_position""";
    }

    @Override
    String indexes() {
        return """
                select tab, name, is_unique, true as is_whole, col, is_descending from (
                    select i.table_name as tab, i.index_name as name, i.index_type_name = 'UNIQUE INDEX' as is_unique,
                        c.column_name as col, c.ordering_specification = 'DESC' as is_descending, c.ordinal_position as place
                    from information_schema.indexes i join information_schema.index_columns c
                        on c.index_schema = i.index_schema and c.index_name = i.index_name
                    where i.table_schema = schema() and not i.is_generated and i.index_type_name <> 'PRIMARY KEY'
                    union all
                    select k.table_name, k.constraint_name, true, k.column_name, false, k.ordinal_position
                    from information_schema.table_constraints t join information_schema.key_column_usage k
                        on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
                    where t.table_schema = schema() and t.constraint_type = 'UNIQUE')
                order by tab, name, place""";
    }

    @Override
    String foreignKeys() {
        return """
                select k.table_name as tab, k.constraint_name as name, k.column_name as col, u.table_name as target,
                    u.column_name as target_col, r.delete_rule as on_delete
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k
                    on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
                join information_schema.key_column_usage u
                    on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
                    and u.ordinal_position = k.position_in_unique_constraint
                where k.table_schema = schema()
                order by k.table_name, k.constraint_name, k.ordinal_position""";
    }

    @Override
    List<LiveCheck> checks() throws SQLException {
        return readChecks("""
                select t.table_name as tab, t.constraint_name as name, c.check_clause as condition
                from information_schema.table_constraints t join information_schema.check_constraints c
                    on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                where t.table_schema = schema() and t.constraint_type = 'CHECK' order by 1, 2""");
    }

    @Override
    List<LiveSequence> sequences() throws SQLException {
        return readSequences("""
                select sequence_name as name, start_value, increment from information_schema.sequences
                where sequence_schema = schema() order by 1""");
    }
}
