package dev.lintel.schema.rule;

import dev.lintel.schema.problem.Place;

/** Where the names of a schema are written. */
public interface Places {

    /**
     * The place that gave the subject its name: the annotation's value, or what the name was derived from.
     *
     * @return never {@code null}
     */
    Place place(Subject subject);

    /**
     * How the author writes another name for the subject, for example {@code @Table(name = "tasks_task")}.
     *
     * @param subject what gets the name
     * @param name the name to write
     */
    String spelling(Subject subject, String name);
}
