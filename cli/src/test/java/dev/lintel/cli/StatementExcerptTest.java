package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.apply.FailedStatement;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementExcerptTest {

    @Test
    void theCaretStandsUnderTheWord() {
        String sql = "alter table tasks_task\n\tadd colunm due date";

        assertThat(of(sql, sql.indexOf("colunm")))
                .isEqualTo("   9 | alter table tasks_task\n  10 | \tadd colunm due date\n     | \t    ^");
    }

    @Test
    void withoutAPlaceTheStatementAloneIsShown() {
        assertThat(StatementExcerpt.of(new FailedStatement(1, "drop table a", OptionalInt.empty()), Terminal.NONE))
                .isEqualTo("  1 | drop table a");
    }

    @Test
    void ofALongStatementTheLinesAroundTheWordAreShown() {
        String sql = IntStream.rangeClosed(1, 40).mapToObj(i -> "line" + i).collect(Collectors.joining("\n"));

        assertThat(of(sql, sql.indexOf("line20")).lines())
                .hasSize(1 + 8 + 1 + 1 + 3 + 1)
                .startsWith("     | ...", "  20 | line12")
                .contains("  28 | line20", "     | ^")
                .endsWith("  31 | line23", "     | ...");
    }

    private static String of(String sql, int offset) {
        return StatementExcerpt.of(new FailedStatement(9, sql, OptionalInt.of(offset)), Terminal.NONE);
    }
}
