package dev.lintel.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.schema.Identifier;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuotingTest {

    private final Quoting quoting = new Quoting('"', "h2");

    @Test
    void aPlainNameStandsAsItWasWritten() {
        assertThat(quoting.quote(Identifier.of("dueDate"))).isEqualTo("dueDate");
    }

    @Test
    void aNameThatAskedForQuotesGetsThem() {
        assertThat(quoting.quote(Identifier.of("`dueDate`"))).isEqualTo("\"dueDate\"");
        assertThat(quoting.quote(Identifier.of("`a \"b\"`"))).isEqualTo("\"a \"\"b\"\"\"");
    }

    @Test
    void aReservedWordIsQuotedInItsOwnCase() {
        assertThat(quoting.quote(Identifier.of("order"))).isEqualTo("\"order\"");
        assertThat(quoting.quote(Identifier.of("ORDER"))).isEqualTo("\"ORDER\"");
        assertThat(quoting.quote(Identifier.of("`Order`"))).isEqualTo("\"Order\"");
    }

    @Test
    void aNameThatNoDatabaseTakesBareIsQuoted() {
        assertThat(quoting.quote(Identifier.of("due date"))).isEqualTo("\"due date\"");
        assertThat(quoting.quote(Identifier.of("x; drop table y"))).isEqualTo("\"x; drop table y\"");
    }

    /** Turkish lower case has a dotless i. */
    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(new Quoting('"', "h2").quote(Identifier.of("LIMIT"))).isEqualTo("\"LIMIT\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
