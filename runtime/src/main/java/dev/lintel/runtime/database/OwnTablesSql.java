package dev.lintel.runtime.database;

import java.util.List;

/** How the tables of {@link OwnTables} are made, in the words of {@link Sql}. */
final class OwnTablesSql {

    /** What Flyway calls its first row, where it needs one. */
    static final String MARKER = "<< Flyway Schema History table created >>";

    static final int MARKER_RANK = -1;

    private OwnTablesSql() {}

    static List<String> applied(Product product) {
        return List.of("""
                create table if not exists {lintel_applied} (
                    [plugin] varchar(30) not null,
                    [version] integer not null,
                    [name] varchar(60) not null,
                    [position] bigint not null,
                    [pins] %1$s not null,
                    [compatible] smallint not null,
                    [draft] smallint not null,
                    [reversibility] varchar(20) not null,
                    [undo_script] %1$s not null,
                    constraint [lintel_applied_pk] primary key ([plugin], [version])
                )""".formatted(longText(product)));
    }

    static List<String> journal(Product product) {
        return List.of("""
                create table if not exists {lintel_journal} (
                    [plugin] varchar(30) not null,
                    [version] integer not null,
                    [direction] varchar(4) not null,
                    [script] %1$s not null,
                    [done] integer not null,
                    [started] smallint not null,
                    [catalog_hash] varchar(64) not null,
                    [failure] varchar(1000),
                    constraint [lintel_journal_pk] primary key ([plugin], [version])
                )""".formatted(longText(product)));
    }

    static List<String> state() {
        return List.of("""
                create table if not exists {lintel_state} (
                    [fingerprint] varchar(64) not null,
                    constraint [lintel_state_pk] primary key ([fingerprint])
                )""");
    }

    /**
     * As Flyway makes it, but for an index on {@code success}, which is of no use to anybody in a table of so few rows.
     *
     * @param isPlain whether PostgreSQL is told that texts stay in their rows. The longest row fits a page, yet it would make
     *     a second table and an index for what does not fit
     */
    static String history(Product product, String table, boolean isPlain) {
        boolean isSqlite = product == Product.SQLITE;
        String plain = isPlain ? " storage plain" : "";
        String key = "[%s_pk]".formatted(table);
        return """
                create table if not exists {%1$s} (
                    [installed_rank] integer not null%2$s,
                    [version] varchar(50)%3$s,
                    [description] varchar(200)%3$s not null,
                    [type] varchar(20)%3$s not null,
                    [script] varchar(1000)%3$s not null,
                    [checksum] integer,
                    [installed_by] varchar(100)%3$s not null,
                    [installed_on] %4$s,
                    [execution_time] integer not null,
                    [success] boolean not null%5$s
                )""".formatted(
                        table,
                        isSqlite ? " primary key" : "",
                        plain,
                        isSqlite
                                ? "text not null default (strftime('%Y-%m-%d %H:%M:%f','now'))"
                                : "timestamp not null default current_timestamp",
                        isSqlite ? "" : ",\n    constraint " + key + " primary key ([installed_rank])");
    }

    /** What {@link HistoryRows} puts into an empty table of H2. */
    static String marker(String table) {
        return """
                insert into {%1$s} ([installed_rank], [description], [type], [script], [installed_by], [execution_time], [success])
                select %2$d, '%3$s', 'TABLE', '', current_user, 0, true
                where not exists (select 1 from {%1$s})""".formatted(table, MARKER_RANK, MARKER);
    }

    private static String longText(Product product) {
        return switch (product) {
            case H2 -> "character large object";
            case MARIADB, MYSQL -> "longtext";
            case POSTGRESQL, SQLITE -> "text";
        };
    }
}
