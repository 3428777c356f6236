package dev.lintel.schema.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.database.TestDatabase;
import dev.lintel.schema.database.TestDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the rules say of MariaDB, put to MariaDB: told to let others write meanwhile, it refuses what {@link TableCopy}, {@link ForeignKeyAdded}, {@link EnumRewrite}, {@link TableRewrite} and {@link GeneratedColumnAdded} warn of, and
 * takes what they don't.
 */
class InnoDbCopiesTest {

    private static final List<String> TABLES = List.of(
            "create table tasks_user (id bigint primary key)",
            "create table tasks_task (id bigint, size integer, title varchar(60), text varchar(70), user_id bigint,"
                    + " price numeric(9,2), height integer not null, colour enum ('BLUE', 'RED'), constraint tasks_task_pk"
                    + " primary key (id))");

    private static final List<String> COPYING = List.of(
            "add constraint tasks_positive check (size > 0)",
            "add constraint tasks_user_fk foreign key (user_id) references tasks_user (id)",
            "modify column colour enum ('BLUE', 'GREEN', 'RED')",
            "modify column colour enum ('RED')",
            "modify column size bigint",
            "modify column title varchar(64)",
            "modify column price numeric(10,2)",
            "add column area integer generated always as (size * 2) stored",
            "drop primary key");

    private static final List<String> CHEAP = List.of(
            "add column weight integer",
            "add column weight integer not null default 3",
            "drop column size",
            "modify column height integer",
            "modify column size integer not null",
            "modify column colour enum ('BLUE', 'RED', 'WHITE')",
            "modify column title varchar(63)",
            "modify column text varchar(200)",
            "alter column size set default 5",
            "add column area integer generated always as (size * 2) virtual",
            "add unique (title)",
            "add index (title)");

    @TestFactory
    Stream<DynamicTest> copies() {
        return COPYING.stream()
                .map(change -> DynamicTest.dynamicTest(
                        change,
                        () -> assertThatThrownBy(() -> run(change))
                                .isInstanceOf(SQLException.class)
                                .hasMessageContaining("ALGORITHM=COPY")));
    }

    @TestFactory
    Stream<DynamicTest> doesNotCopy() {
        return CHEAP.stream()
                .map(change -> DynamicTest.dynamicTest(
                        change, () -> assertThat(run(change)).isTrue()));
    }

    private static boolean run(String change) throws SQLException {
        try (TestDatabase database = TestDatabases.create("mariadb")) {
            database.run(TABLES);
            database.run(List.of("alter table tasks_task " + change + ", algorithm=inplace, lock=none"));
            return true;
        }
    }
}
