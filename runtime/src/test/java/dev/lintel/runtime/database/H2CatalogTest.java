package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.runtime.fixture.Databases;
import dev.lintel.schema.problem.ProblemException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a process leaves behind that dies while H2 makes a table anew. */
class H2CatalogTest {

    private static final String STATEMENT = "alter table notes_a add column n integer";

    private final DataSource dataSource = Databases.h2InMemory();

    @Test
    void theCopyGoesBeforeTheStatementIsSentAgain() throws Exception {
        Databases.run(
                dataSource,
                "create table notes_a (id integer)",
                "create table notes_a_copy_6_0 (id integer, n integer)",
                "create table notes_a_copy_of_mine (id integer)",
                "create table notes_b_copy_6_0 (id integer)");
        try (Database database = Database.connect(dataSource)) {
            CatalogHash catalog = CatalogHash.of(database);
            String before = catalog.of(STATEMENT);

            assertThat(catalog.wasDone(STATEMENT, before)).isFalse();
            catalog.clear(STATEMENT, before);
        }

        assertThat(Databases.tables(dataSource)).containsExactly("notes_a", "notes_a_copy_of_mine", "notes_b_copy_6_0");
    }

    @Test
    void aTableThatIsGoneButForItsCopyIsToldOf() {
        Databases.run(dataSource, "create table notes_a_copy_6_0 (id integer, n integer)");
        try (Database database = Database.connect(dataSource)) {
            CatalogHash catalog = CatalogHash.of(database);

            assertThat(catchThrowableOfType(ProblemException.class, () -> catalog.wasDone(STATEMENT, "another"))
                            .getMessage())
                    .isEqualTo(
                            "[HalfApplied] H2 died while it changed the table NOTES_A: the table is gone, and its rows"
                                    + " are in NOTES_A_COPY_6_0. Restore the database from a backup, or give the copy, its"
                                    + " indexes and constraints their names back.");
        }
    }
}
