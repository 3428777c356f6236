package dev.lintel.runtime.catalog;

import dev.lintel.runtime.database.Database;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's own catalog; its information schema hides what belongs to others, and knows no indexes. */
final class PostgreSqlReader extends CatalogReader {

    private static final String OF_TABLES =
            " c.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and c.relkind in ('r', 'p')";

    PostgreSqlReader(Database database) {
        super(database);
    }

    @Override
    String tables() {
        return "select c.relname as tab from pg_class c where" + OF_TABLES;
    }

    @Override
    String columns() {
        return """
                select c.relname as tab, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                    not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as value,
                    a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid), '') like 'nextval(%' as numbered
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                where""" + OF_TABLES + " order by c.relname, a.attnum";
    }

    @Override
    String primaryKeys() {
        return """
                select c.relname as tab, a.attname as col
                from pg_constraint con
                join pg_class c on c.oid = con.conrelid
                cross join unnest(con.conkey) with ordinality as k(attnum, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                where con.contype = 'p' and""" + OF_TABLES + " order by c.relname, k.place";
    }

    /** One that was being made concurrently when that failed is there and of no use. */
    @Override
    String indexes() {
        return """
                select c.relname as tab, i.relname as name, x.indisunique as is_unique, x.indpred is null as is_whole,
                    a.attname as col, pg_index_column_has_property(i.oid, k.place::int, 'desc') as is_descending
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_class c on c.oid = x.indrelid
                cross join unnest(x.indkey) with ordinality as k(attnum, place)
                left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum and a.attnum > 0
                where not x.indisprimary and x.indisvalid and k.place <= x.indnkeyatts and""" + OF_TABLES + " order by c.relname, i.relname, k.place";
    }

    @Override
    String foreignKeys() {
        return """
                select c.relname as tab, con.conname as name, a.attname as col, target.relname as target,
                    b.attname as target_col,
                    case con.confdeltype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
                        when 'd' then 'set default' else 'no action' end as on_delete
                from pg_constraint con
                join pg_class c on c.oid = con.conrelid
                join pg_class target on target.oid = con.confrelid
                cross join unnest(con.conkey, con.confkey) with ordinality as k(here, there, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.here
                join pg_attribute b on b.attrelid = target.oid and b.attnum = k.there
                where con.contype = 'f' and""" + OF_TABLES + " order by c.relname, con.conname, k.place";
    }

    @Override
    List<LiveCheck> checks() throws SQLException {
        return readChecks("""
                select c.relname as tab, con.conname as name, pg_get_constraintdef(con.oid) as condition
                from pg_constraint con join pg_class c on c.oid = con.conrelid
                where con.contype = 'c' and""" + OF_TABLES + " order by 1, 2");
    }

    @Override
    List<LiveSequence> sequences() throws SQLException {
        return readSequences("""
                select c.relname as name, s.seqstart as start_value, s.seqincrement as increment
                from pg_sequence s join pg_class c on c.oid = s.seqrelid
                where c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
                    and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                        and d.deptype = 'i')
                order by 1""");
    }
}
