package dev.lintel.schema.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.history.Migration;
import dev.lintel.schema.problem.ProblemException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add due date | add_due_date",
                "  Add the DUE date!! | add_the_due_date",
                "../../etc/passwd | etc_passwd",
                "año, Übung & ﬁx | ano_ubung_fix",
                "__a__b__ | a_b",
                "7 | 7",
                "tabelle straße | tabelle_stra_e"
            })
    void keepsWhatEveryFileSystemTakes(String message, String name) {
        assertThat(MigrationName.of(message)).isEqualTo(name);
        assertThat(Migration.isValidName(name)).isTrue();
    }

    @Test
    void isCutBetweenWords() {
        String message = "adds the column that tells who has to be asked before somebody changes anything";

        assertThat(MigrationName.of(message)).isEqualTo("adds_the_column_that_tells_who_has_to_be_asked_before");
        assertThat(MigrationName.of("x".repeat(100))).isEqualTo("x".repeat(60));
        assertThat(MigrationName.of("x".repeat(60) + " y")).isEqualTo("x".repeat(60));
    }

    @Test
    void isTheSameEverywhere() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(MigrationName.of("ADD TITLE")).isEqualTo("add_title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "___", "日本"})
    void aMessageWithoutLettersIsRefused(String message) {
        assertThatThrownBy(() -> MigrationName.of(message))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[Message] The message '" + message
                        + "' has no letter from a to z and no digit that a file's name"
                        + " could be made of. Say in a few words what the migration does, as in \"add due date\".");
    }
}
