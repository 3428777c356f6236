package dev.lintel.schema.naming;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What follows from a plugin's name: its prefix, its folders, its history table, its registry class. Nobody else spells
 * these.
 */
public final class PluginNaming {

    /** The longest name a plugin may have, in characters. */
    public static final int MAX_LENGTH = 30;

    private static final String REGISTRY = "PluginRegistry";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private static final Pattern WINDOWS_DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    /** Names that mean something to Lintel itself: {@code lintel_…} is the prefix of its own tables. */
    private static final Set<String> RESERVED = Set.of("lintel");

    private PluginNaming() {}

    /** Whether a plugin may be called so. */
    public static boolean isValid(String name) {
        return name.length() <= MAX_LENGTH
                && NAME.matcher(name).matches()
                && !WINDOWS_DEVICE.matcher(name).matches()
                && !RESERVED.contains(name);
    }

    /** {@code tasks} → {@code tasks_}. */
    public static String prefix(String plugin) {
        return plugin + "_";
    }

    /** Where a plugin's committed history is, in the sources' resources, in the class output and in the jar. */
    public static String historyFolder(String plugin) {
        return "db/plugins/" + plugin;
    }

    /** Where the compiler writes what it found out about a plugin, in the class output and in the jar. */
    public static String descriptorFolder(String plugin) {
        return "META-INF/lintel/" + plugin;
    }

    /** Where the compiler writes a plugin's draft, in the class output; a folder a dialect. */
    public static String draftFolder(String plugin) {
        return descriptorFolder(plugin) + "/draft";
    }

    /** The table in which Flyway keeps the plugin's history; 45 characters at most. */
    public static String historyTable(String plugin) {
        return "lintel_history_" + plugin;
    }

    /** {@code team_calendar} → {@code TeamCalendarPluginRegistry}. */
    public static String registryClass(String plugin) {
        return Arrays.stream(plugin.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(joining("", "", REGISTRY));
    }

    /** The plugins whose registry class is called so: {@code TaskV2PluginRegistry} is {@code task_v2}'s or {@code task_v_2}'s. */
    public static List<String> pluginsOf(String registryClass) {
        String words = registryClass.endsWith(REGISTRY)
                ? registryClass
                        .substring(0, registryClass.length() - REGISTRY.length())
                        .replaceAll("(?<!^)(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT)
                : "";
        return Stream.of(words, words.replaceAll("(?<=[a-z])(?=[0-9])", "_"))
                .distinct()
                .filter(PluginNaming::isValid)
                .toList();
    }
}
