package dev.lintel.schema.hazard;

import java.util.List;

/**
 * An attribute that may have been another. Where only the outer part of two paths differs, that is what has another name:
 * {@code home.city} and {@code address.city} show that {@code address} may have been {@code home}.
 *
 * @param before the path of what goes
 * @param after the path of what comes
 */
record LikelyRename(String before, String after) {

    static LikelyRename of(String before, String after) {
        String[] old = before.split("\\.");
        String[] now = after.split("\\.");
        int same = 0;
        while (same < Math.min(old.length, now.length) - 1
                && old[old.length - 1 - same].equals(now[now.length - 1 - same])) {
            same++;
        }
        return new LikelyRename(withoutLast(old, same), withoutLast(now, same));
    }

    /** Whether two attributes are embedded in something and are called the same in there. */
    static boolean haveSameEnd(String before, String after) {
        return before.contains(".") && after.contains(".") && last(before).equals(last(after));
    }

    /** The old name as the attribute has to say it: with its path, if it is embedded in nothing any more. */
    static String stated(String before, String after) {
        return after.contains(".") ? last(before) : before;
    }

    /** An attribute's own name. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String withoutLast(String[] parts, int count) {
        return String.join(".", List.of(parts).subList(0, parts.length - count));
    }
}
