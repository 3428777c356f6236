package dev.lintel.schema.history;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One committed migration of a plugin.
 *
 * @param version counts from 1 within the plugin
 * @param name what it does, as a part of its scripts' file names: {@code [a-z0-9_]}, at most 60 characters
 * @param pins what it needs of other plugins, sorted, at most one a plugin
 * @param schemaHash the fingerprint of the plugin's schema once it is applied
 * @param scripts the fingerprints of its scripts by dialect ({@code h2}, {@code postgresql} …), sorted
 */
public record Migration(
        int version, String name, List<Pin> pins, String schemaHash, SortedMap<String, ScriptHashes> scripts) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,60}");

    public Migration {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
        if (!isValidName(name)) {
            throw new IllegalArgumentException("not a migration's name: " + name);
        }
        Objects.requireNonNull(schemaHash, "schemaHash");
        pins = pins.stream().sorted().toList();
        scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    }

    /** Whether a migration may be called so. */
    public static boolean isValidName(String name) {
        return NAME.matcher(name).matches();
    }

    Migration withPins(List<Pin> others) {
        return new Migration(version, name, others, schemaHash, scripts);
    }

    Migration withScripts(SortedMap<String, ScriptHashes> others) {
        return new Migration(version, name, pins, schemaHash, others);
    }

    /** The script that applies it, within the plugin's history folder: {@code h2/V1__create_task.sql}. */
    public String upScript(String dialect) {
        return dialect + "/V" + version + "__" + name + ".sql";
    }

    /** The script that undoes it, within the plugin's history folder: {@code h2/U1__create_task.sql}. */
    public String downScript(String dialect) {
        return dialect + "/U" + version + "__" + name + ".sql";
    }

    /** The fingerprints by script path, for one dialect's two scripts or for all. */
    public Map<String, String> hashesByScript() {
        SortedMap<String, String> hashes = new TreeMap<>();
        scripts.forEach((dialect, both) -> {
            hashes.put(upScript(dialect), both.up());
            hashes.put(downScript(dialect), both.down());
        });
        return hashes;
    }
}
