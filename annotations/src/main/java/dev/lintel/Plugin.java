package dev.lintel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the facts of a plugin, once, on the package that holds it ({@code package-info.java}).
 *
 * <pre>{@code
 * @Plugin(name = "notifications", dependsOn = {"tasks", "calendar"})
 * package com.example.notifications;
 * }</pre>
 *
 * A plugin that depends on nobody but the core needs no {@code @Plugin}: {@link PluginModel#plugin()} alone makes it. The
 * annotation holds for the package and the packages below it: an {@code @Entity} there without {@code @PluginModel} is
 * refused, because nobody would own its table.
 *
 * <h2>The core</h2>
 *
 * The host's own tables are a plugin too, with an empty prefix: {@code @Plugin(name = "core", prefix = "")}. Everybody may
 * reference the core's entities without declaring it; the core may reference nobody.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Plugin {

    /** The value of {@link #prefix()} that stands for "the plugin's name and an underscore". */
    String DERIVED_PREFIX = "<name>_";

    /** The plugin's name, as in {@link PluginModel#plugin()}. */
    String name();

    /**
     * The plugins whose entities this plugin's entities refer to, by name. A reference to an entity of a plugin that is not
     * listed is refused, on the field that makes it: the graph of plugins is architecture, so it is stated, not inferred.
     * A dependency on the core needs no entry. The dependencies of all plugins must not form a cycle.
     */
    String[] dependsOn() default {};

    /**
     * What the names of this plugin's tables, sequences, indexes and constraints start with. Leave it out for the plugin's
     * name and an underscore, or write {@code ""} for the core. Any other value is refused: a prefix that does not say who
     * owns the table would protect nobody.
     */
    String prefix() default DERIVED_PREFIX;
}
