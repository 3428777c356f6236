package dev.lintel.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalWordsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "See it with `lintel diff crm`. | See it with `mvn lintel:diff`.",
                "`lintel create crm \"what has changed\" --allow-drop` | `mvn lintel:create -Dlintel.plugin=crm -Dlintel.message=\"what has changed\" -Dlintel.allowDrop`",
                "undo what it did: `lintel rollback tasks --to 2`. | undo what it did: `mvn lintel:rollback -Dlintel.plugin=tasks -Dlintel.to=2`.",
                "say that you mean it: --yes | say that you mean it: -Dlintel.yes",
                "(--steps=<number> | (-Dlintel.steps=<number>",
                "its jar belongs on it, as with --classpath | its jar belongs on it, as with --classpath",
                "`lintel restore a.sql` brings it back | `mvn lintel:restore -Dlintel.file=a.sql` brings it back",
                "--   select count(*) from a--b | --   select count(*) from a--b",
            })
    void saysItAsAGoal(String line, String expected) {
        assertThat(GoalWords.of(line)).isEqualTo(expected);
    }
}
