package dev.lintel.runtime.kill;

import dev.lintel.runtime.fixture.Databases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The databases that outlive a process. */
enum Mortal {
    POSTGRESQL("postgresql"),
    MARIADB("mariadb"),
    H2("h2"),
    SQLITE("sqlite");

    private final String dialect;

    Mortal(String dialect) {
        this.dialect = dialect;
    }

    String dialect() {
        return dialect;
    }

    /** The URL of a new, empty database. */
    String create(Path folder) {
        return switch (this) {
            case POSTGRESQL -> Databases.postgres().getURL();
            case MARIADB -> Databases.mariaDbUrl();
            // otherwise H2 loses what it committed in the last half second, and nothing is proved
            case H2 -> "jdbc:h2:file:" + folder.resolve("app") + ";WRITE_DELAY=0";
            case SQLITE -> "jdbc:sqlite:" + folder.resolve("app.db");
        };
    }

    DataSource dataSource(String url) throws SQLException {
        switch (this) {
            case POSTGRESQL -> {
                PGSimpleDataSource dataSource = new PGSimpleDataSource();
                dataSource.setURL(url);
                dataSource.setUser("postgres");
                return dataSource;
            }
            case MARIADB -> {
                return new MariaDbDataSource(url);
            }
            case H2 -> {
                return Databases.h2(url);
            }
            default -> {
                SQLiteDataSource dataSource = new SQLiteDataSource();
                dataSource.setUrl(url);
                return dataSource;
            }
        }
    }

    /** Words that databases write differently. */
    Map<String, String> words() {
        return Map.of(
                "$rename",
                "alter table steps_a rename column n to m",
                "$widen",
                switch (this) {
                    case POSTGRESQL -> "alter table steps_a alter column name type varchar(80)";
                    case MARIADB -> "alter table steps_a modify column name varchar(80)";
                    case H2 -> "alter table steps_a alter column name set data type varchar(80)";
                    case SQLITE -> "create index steps_name_ix on steps_a (name)";
                },
                "$narrow",
                switch (this) {
                    case POSTGRESQL -> "alter table steps_a alter column name type varchar(50)";
                    case MARIADB -> "alter table steps_a modify column name varchar(50)";
                    case H2 -> "alter table steps_a alter column name set data type varchar(50)";
                    case SQLITE -> "drop index steps_name_ix";
                },
                "$dropIndex",
                this == MARIADB ? "drop index steps_ix on steps_a" : "drop index steps_ix",
                "$addForeignKey",
                this == SQLITE
                        ? "create index made_b_ix on made_b (a)"
                        : "alter table made_b add constraint made_fk foreign key (a) references made_a (id)",
                "$dropForeignKey",
                switch (this) {
                    case POSTGRESQL, H2 -> "alter table made_b drop constraint made_fk";
                    case MARIADB -> "alter table made_b drop foreign key made_fk";
                    case SQLITE -> "drop index made_b_ix";
                },
                "$dropNameIndex",
                this == MARIADB ? "drop index made_name_ix on made_a" : "drop index made_name_ix",
                "$concurrently",
                this == POSTGRESQL ? "concurrently" : "");
    }
}
