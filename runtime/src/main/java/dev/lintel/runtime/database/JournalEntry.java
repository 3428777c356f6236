package dev.lintel.runtime.database;

import java.util.Objects;

/**
 * How far a migration came that is halfway through.
 *
 * @param plugin whose
 * @param version which; {@value #ALL_VERSIONS} where the whole plugin is being taken out
 * @param direction whether it is being applied or undone
 * @param script what is being carried out
 * @param done how many of its statements are known to be carried out
 * @param started whether the statement behind these was sent, and nobody knows what became of it
 * @param catalogHash the fingerprint of what that statement touches, from before it was sent; empty when none was; {@code
 *     nothing} when all statements only make what was not there before any of them was sent
 * @param failure what the database said to that statement; {@code null} when it did not refuse it
 */
public record JournalEntry(
        String plugin,
        int version,
        Direction direction,
        String script,
        int done,
        boolean started,
        String catalogHash,
        String failure) {

    /** The version that stands for all of a plugin, which is being taken out of the database. */
    public static final int ALL_VERSIONS = 0;

    private static final String NOTHING_THERE = "nothing";

    /** Which way a migration goes. */
    public enum Direction {
        UP,
        DOWN
    }

    public JournalEntry {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(script, "script");
        Objects.requireNonNull(catalogHash, "catalogHash");
    }

    /** {@code tasks@2}, or {@code all of tasks}. */
    @Override
    public String toString() {
        return isUninstall() ? "all of " + plugin : plugin + "@" + version;
    }

    /** How far it came, as the end of "it stopped halfway in this database". */
    public String progress() {
        return isMaking()
                ? ", after as many of its statements as the catalog shows"
                : ", after %d of its statements".formatted(done);
    }

    /** Whether the plugin is being taken out of the database, and not one of its migrations. */
    public boolean isUninstall() {
        return version == ALL_VERSIONS;
    }

    /** Nothing of it is carried out yet. */
    public static JournalEntry begin(String plugin, int version, Direction direction, String script) {
        return new JournalEntry(plugin, version, direction, script, 0, false, "", null);
    }

    /** All statements only make something, nothing of that is there, and they are about to be sent. */
    public static JournalEntry making(String plugin, int version, String script) {
        return new JournalEntry(plugin, version, Direction.UP, script, 0, true, NOTHING_THERE, null);
    }

    /** Whether each statement tells by what it makes whether it was carried out. */
    public boolean isMaking() {
        return catalogHash.equals(NOTHING_THERE);
    }

    /** So many statements are known to be carried out, and no other was sent. */
    public JournalEntry done(int statements) {
        return new JournalEntry(plugin, version, direction, script, statements, false, "", null);
    }

    /** So many statements are carried out, and the next one is about to be sent. */
    public JournalEntry sending(int statements, String hashBefore) {
        return new JournalEntry(plugin, version, direction, script, statements, true, hashBefore, null);
    }

    /** The database refused the statement that was sent. */
    public JournalEntry refused(String said) {
        return new JournalEntry(plugin, version, direction, script, done, started, catalogHash, said);
    }

    /** Goes on with a script that was corrected behind what is carried out. */
    public JournalEntry with(String corrected) {
        return new JournalEntry(plugin, version, direction, corrected, done, started, catalogHash, failure);
    }
}
