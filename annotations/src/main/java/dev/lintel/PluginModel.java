package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a JPA class belongs to a plugin, so that the plugin owns what the class puts into the database.
 *
 * <pre>{@code
 * @PluginModel(plugin = "tasks")
 * @Entity
 * @Table(name = "tasks_task")
 * public class Task { … }
 * }</pre>
 *
 * While the class is compiled, Lintel's annotation processor
 * <ul>
 *   <li>refuses every name that does not carry the plugin's prefix ({@code tasks_}): tables, join, collection, secondary
 *       and generator tables, sequences, indexes and constraints;
 *   <li>lists the class in the plugin's generated {@link PluginRegistry};
 *   <li>compares the tables that the plugin's models demand with its committed history, and writes the draft of the
 *       next migration when they differ.
 * </ul>
 *
 * <p>The annotation stands beside {@code @Entity}. A {@code @MappedSuperclass} or an {@code @Embeddable} needs none: its
 * columns belong to the entities that use it.
 *
 * <p>It is kept in the class file, because a plugin that refers to an entity of another jar reads from it who owns that
 * entity's table. It is not visible to reflection at run time.
 *
 * @see Plugin
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PluginModel {

    /**
     * The plugin's name: {@code [a-z][a-z0-9]*(_[a-z0-9]+)*}, at most 30 characters, and none of the device names of
     * Windows (the name becomes a folder). A {@code -} in a plugin's public name is written {@code _} here. The plugin's
     * prefix follows from it: {@code tasks} owns {@code tasks_…}.
     */
    String plugin();
}
