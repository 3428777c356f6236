package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.fixture.Databases;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a plugin's history table costs PostgreSQL, and what it holds. */
class HistoryTableTest {

    /** Four bytes, the most that a character has. */
    private static final String LONGEST_CHARACTER = "\uD834\uDD1E";

    @Test
    void hasNoSecondTableForLongTextsAndHoldsTheLongestRow() throws SQLException {
        try (Database database = Database.connect(Databases.postgres())) {
            OwnTables.look(database).ensureHistory("notes");

            assertThat(database.sql()
                            .first(
                                    "select reltoastrelid from pg_class where relname = 'lintel_history_notes'",
                                    row -> row.getLong(1)))
                    .contains(0L);
            int rows = database.sql()
                    .update(
                            "insert into {lintel_history_notes} ([installed_rank], [version], [description], [type], [script],"
                                    + " [checksum], [installed_by], [execution_time], [success])"
                                    + " values (1, ?, ?, ?, ?, 1, ?, 1, true)",
                            LONGEST_CHARACTER.repeat(50),
                            LONGEST_CHARACTER.repeat(200),
                            LONGEST_CHARACTER.repeat(20),
                            LONGEST_CHARACTER.repeat(1000),
                            LONGEST_CHARACTER.repeat(100));
            assertThat(rows).isEqualTo(1);
        }
    }
}
