package dev.lintel;

import java.util.List;

/**
 * What a plugin is, as the compiler saw it. Lintel's annotation processor writes one implementation for each plugin and
 * lists it in {@code META-INF/services}, so that {@link java.util.ServiceLoader} finds every plugin on the class path:
 *
 * <pre>{@code
 * for (PluginRegistry plugin : ServiceLoader.load(PluginRegistry.class)) {
 *     plugin.models().forEach(configuration::addAnnotatedClass);
 * }
 * }</pre>
 *
 * Implementations are immutable and safe for use by several threads. No method returns {@code null}.
 */
public interface PluginRegistry {

    /** The plugin's name, for example {@code tasks}. */
    String name();

    /** What the plugin's tables start with, for example {@code tasks_}; empty for the core. */
    String prefix();

    /**
     * The names of the plugins that must be migrated before this one: those declared in {@link Plugin#dependsOn()}, and the
     * core where one of this plugin's entities refers to it. Sorted, without duplicates.
     */
    List<String> dependsOn();

    /** The plugin's model classes, sorted by name. An application hands them to its JPA provider. */
    List<Class<?>> models();

    /**
     * The names of all tables that the plugin owns (of entities, joins, collections and generators), as written in the
     * annotations, without quotes, sorted.
     */
    List<String> tables();

    /**
     * The fingerprint of the schema that {@link #models()} demand: 64 hexadecimal digits of a SHA-256. It equals the one
     * recorded with the plugin's newest committed migration unless the models have moved past the history, which the
     * runtime refuses.
     */
    String schemaHash();
}
