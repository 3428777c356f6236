package dev.lintel.schema.draft;

import dev.lintel.schema.precheck.Precheck;
import dev.lintel.schema.script.Reversibility;
import dev.lintel.schema.script.ScriptHeader;
import java.util.List;

/**
 * What a script tells the runtime, in the words that {@link ScriptHeader} reads.
 *
 * @param undo what the undo brings back
 * @param isCompatible whether a build that does not know the migration can work with its result
 * @param isNonTransactional whether it must run outside of a transaction, statement by statement
 * @param prechecks what must count nothing before the first statement
 * @param losses what counts the rows that are lost, or a value of theirs
 */
record Directives(
        Reversibility undo,
        boolean isCompatible,
        boolean isNonTransactional,
        List<Precheck> prechecks,
        List<Precheck> losses) {

    String text() {
        StringBuilder text = new StringBuilder("-- lintel:undo " + undo.word() + "\n");
        if (isCompatible) {
            text.append("-- lintel:compatible\n");
        }
        if (isNonTransactional) {
            text.append("-- lintel:non-transactional\n");
        }
        prechecks.forEach(it -> append("precheck", it, text));
        losses.forEach(it -> append("loses", it, text));
        return text.toString();
    }

    private static void append(String word, Precheck asked, StringBuilder text) {
        text.append("-- lintel:").append(word).append(' ').append(asked.text()).append('\n');
        asked.query().lines().forEach(line -> text.append("--   ").append(line).append('\n'));
    }
}
