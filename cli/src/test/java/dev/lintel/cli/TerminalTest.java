package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.runtime.order.Step;
import dev.lintel.schema.history.Migration;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a person sees, and a program does not. */
class TerminalTest {

    private static final Terminal NARROW = new Terminal(true, 40, true);
    private static final String ESCAPE = "\u001b";

    @Test
    void aLongLineIsBrokenBetweenWordsAndIndented() {
        assertThat(NARROW.wrapped("The plugin tasks is at version 2 of all that there are."))
                .isEqualTo("The plugin tasks is at version 2 of all\n  that there are.");
    }

    @Test
    void aCommandStaysWholeToBeCopied() {
        assertThat(NARROW.wrapped("Run `pg_dump --host=localhost --port=5432 --dbname=team --format=custom $x`."))
                .isEqualTo("Run\n  `pg_dump --host=localhost --port=5432 --dbname=team --format=custom $x`.");
    }

    @Test
    void aTableGivesWayWhereItIsWidest() {
        TextTable table = new TextTable("NAME", "WHY");
        table.row("comment_on_tasks", "waits for notifications@1, which was written against tasks@1");

        assertThat(table.toString(new Terminal(true, 40, false)).lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
        assertThat(table.toString(Terminal.NONE).lines()).hasSize(2);
    }

    @Test
    void coloursAreForTerminals() {
        Defaults database = new Defaults(Map.of("LINTEL_URL", "jdbc:h2:mem:colours"), Path.of(""));

        assertThat(Shell.of(LintelCommand.standalone(database, NARROW), "history", "nobody")
                        .err())
                .contains(ESCAPE);
        assertThat(Shell.of(LintelCommand.standalone(database, Terminal.NONE), "history", "nobody")
                        .err())
                .startsWith("[UnknownPlugin]");
        assertThat(Terminal.ofThisProcess(Map.of()))
                .as("tests have no terminal")
                .isEqualTo(Terminal.NONE);
    }

    @Test
    void theBarFillsAndIsGoneInTheEnd() {
        StringWriter shown = new StringWriter();
        ProgressBar bar = new ProgressBar(new PrintWriter(shown), new Terminal(true, 60, false));
        Step step = new Step("tasks", new Migration(2, "add_due", List.of(), "", new TreeMap<>()));

        bar.stepStarted(step, 3, 4);
        assertThat(shown.toString()).endsWith("[##########..........] 2/4  tasks@2 add_due");
        bar.failed(null);
        assertThat(shown.toString()).endsWith("\r" + ESCAPE + "[K");
    }
}
