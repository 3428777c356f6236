package dev.lintel.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://db:5432/app | jdbc:postgresql://db:5432/app",
                "jdbc:postgresql://db/app?user=me&password=geheim | jdbc:postgresql://db/app",
                "no driver for jdbc:h2:mem:x;PASSWORD=geheim here | no driver for jdbc:h2:mem:x here",
                "jdbc:mariadb://me:geheim@db/app | jdbc:mariadb://db/app",
                "Access denied, password: geheim, sorry | Access denied, password: ***, sorry",
                "PWD = geheim | PWD = ***",
                "password authentication failed for user me | password authentication failed for user me"
            })
    void secretsAreLeftOut(String text, String expected) {
        assertThat(Redaction.redact(text)).isEqualTo(expected);
    }
}
