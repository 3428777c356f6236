package dev.lintel.schema.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptHeaderTest {

    @Test
    void everyDirectiveIsRead() throws MalformedScriptException {
        ScriptHeader header = ScriptHeader.parse("""
                \uFEFF-- V2 of tasks: title is required.
                -- lintel:undo structure-only
                -- lintel:compatible
                -- lintel:non-transactional

                -- lintel:precheck title of tasks_task is null
                --   select count(*) from tasks_task
                --   where title is null;
                -- lintel:loses due
                --   select count(*) from tasks_task where due is not null
                -- that was all
                create table a (id integer);
                -- lintel:nothing
                """);

        assertThat(header)
                .isEqualTo(new ScriptHeader(
                        Reversibility.STRUCTURE_ONLY,
                        true,
                        true,
                        List.of(new HeaderQuery(
                                6,
                                "title of tasks_task is null",
                                "select count(*) from tasks_task\nwhere title is null")),
                        List.of(new HeaderQuery(9, "due", "select count(*) from tasks_task where due is not null"))));
    }

    @Test
    void aScriptWithoutAHeadSaysNothing() throws MalformedScriptException {
        assertThat(ScriptHeader.parse("create table a (id integer);"))
                .isEqualTo(new ScriptHeader(Reversibility.UNKNOWN, false, false, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- lintel:compatibel | there is no directive 'lintel:compatibel'",
                "--lintel:undo all | 'lintel:undo all' is none of exact, structure-only, irreversible",
                "-- lintel:undo | 'lintel:undo ' is none of exact, structure-only, irreversible",
                "-- lintel:undo unknown | 'lintel:undo unknown' is none of exact, structure-only, irreversible",
                "-- lintel:precheck a is null | 'lintel:precheck' has no query; it follows on lines that begin with '--   '"
            })
    void whatMeansNothingIsRefused(String line, String message) {
        MalformedScriptException refusal = catchThrowableOfType(
                MalformedScriptException.class, () -> ScriptHeader.parse("-- first\n" + line + "\n-- select 1"));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal).hasMessage(message);
    }
}
