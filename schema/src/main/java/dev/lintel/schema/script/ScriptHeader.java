package dev.lintel.schema.script;

import java.util.List;
import java.util.Objects;

/**
 * What a script's head says to the runtime, in comment lines before the first statement:
 *
 * <pre>
 * -- lintel:undo structure-only
 * -- lintel:compatible
 * -- lintel:non-transactional
 * -- lintel:precheck title of tasks_task is null
 * --   select count(*) from tasks_task where title is null
 * -- lintel:loses due of tasks_task
 * --   select count(*) from tasks_task where due is not null
 * </pre>
 *
 * <p>A line that continues a directive begins with two dashes and three spaces. All other comments are for people.
 *
 * @param reversibility what undoing the migration brings back
 * @param compatible whether a build that does not know this migration can go on working with its result
 * @param nonTransactional whether it must run outside of a transaction
 * @param prechecks what must count no rows before the first statement
 * @param losses what counts the rows whose values are lost
 */
public record ScriptHeader(
        Reversibility reversibility,
        boolean compatible,
        boolean nonTransactional,
        List<HeaderQuery> prechecks,
        List<HeaderQuery> losses) {

    public ScriptHeader {
        Objects.requireNonNull(reversibility, "reversibility");
        prechecks = List.copyOf(prechecks);
        losses = List.copyOf(losses);
    }

    /**
     * Reads a script's head.
     *
     * @throws MalformedScriptException when it has a directive that means nothing
     */
    public static ScriptHeader parse(String script) throws MalformedScriptException {
        return new HeaderReader(script).read();
    }
}
