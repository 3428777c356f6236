package dev.lintel.schema.create;

import dev.lintel.schema.history.Migration;

/** The first line of a generated script, which says whose it is and which version. */
final class ScriptTitle {

    private ScriptTitle() {}

    /** Opens a script that applies something: {@code -- Plugin tasks, version 3, h2:}. */
    static String up(String plugin, int version, String dialect) {
        return "-- Plugin " + plugin + ", version " + version + ", " + dialect + ":\n";
    }

    /** Opens a script that undoes something. */
    static String down(String plugin, int version, String dialect) {
        return "-- Undo of plugin " + plugin + ", version " + version + ", " + dialect + ":\n";
    }

    /** The same script with the version that a migration has got instead, if its first line tells the version. */
    static String renumbered(String text, Migration before, int version) {
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        String was = ", version " + before.version() + ", ";
        return title.startsWith("-- ") && title.contains(was)
                ? title.replace(was, ", version " + version + ", ") + text.substring(title.length())
                : text;
    }
}
