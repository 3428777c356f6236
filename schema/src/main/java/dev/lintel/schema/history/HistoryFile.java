package dev.lintel.schema.history;

/**
 * A plugin's history as the file {@value #NAME} that is committed beside its scripts: some words for whoever opens it, the
 * line {@code lintel-history 1 tasks}, and one line a migration:
 *
 * <pre>{@code
 * V2 add_due_date pins=users@3 schema=<SHA-256> h2=<SHA-256 of up>,<of down> postgresql=<…>,<…> chain=<SHA-256>
 * }</pre>
 *
 * {@code chain=} covers its own line and the chain before it. So no line can be edited, moved or taken out unnoticed, and
 * two branches that each add a migration meet in a conflict, on purpose.
 */
public final class HistoryFile {

    /** The file's name, within the plugin's history folder. */
    public static final String NAME = "history.lintel";

    private static final String HEADER = """
            # The migrations of the plugin %1$s, one a line. Lintel reads this file when it compiles and before it applies.
            # `lintel create` adds a line; `lintel rehash %1$s` records a script that was edited by hand before it was applied.
            #   V<version> <name> pins=<plugin>@<version>,... schema=<SHA-256> <dialect>=<SHA-256 of V>,<SHA-256 of U> chain=<SHA-256>
            # Lines are never edited or moved: each chain covers its line and all lines before it. When two branches have each
            # added a migration, `lintel rebase %1$s` puts one behind the other.
            """;

    private static final String SQUASHED = """
            # The versions up to %1$d were squashed into one. A database is brought further that is empty, or has them all.
            """;

    private HistoryFile() {}

    /**
     * Reads a history.
     *
     * @param plugin whose it should be
     * @param text the file's content; line ends of any system
     * @param fileName what to call the file in messages
     * @throws dev.lintel.schema.problem.ProblemException with every line that is wrong
     */
    public static History read(String plugin, String text, String fileName) {
        return new HistoryReader(plugin, fileName).read(text);
    }

    /**
     * The newest version in a file that was read before and found right; 0 where it has none. Nothing is checked here, so it
     * costs next to nothing.
     */
    public static int newestVersion(byte[] content) {
        for (int i = content.length - 1; i > 0; i--) {
            if (content[i] == 'V' && (content[i - 1] == '\n' || content[i - 1] == '\r')) {
                int version = 0;
                for (int digit = i + 1; content[digit] != ' '; digit++) {
                    version = version * 10 + content[digit] - '0';
                }
                return version;
            }
        }
        return 0;
    }

    /** The file's content: the same bytes for the same history, lines ended by {@code \n}. */
    public static String write(History history) {
        String format = formatLine(history.plugin());
        StringBuilder text = new StringBuilder(HEADER.formatted(history.plugin()))
                .append(format)
                .append('\n');
        if (history.floor() > 1) {
            text.append(SQUASHED.formatted(history.floor()))
                    .append(floorLine(history.floor()))
                    .append('\n');
        }
        String chain = chainStart(history.plugin(), history.floor());
        for (Migration migration : history.migrations()) {
            String line = HistoryLine.write(migration);
            chain = chain(chain, line);
            text.append(line).append(HistoryLine.CHAIN).append(chain).append('\n');
        }
        return text.toString();
    }

    /** What the first migration's chain goes on from. */
    static String chainStart(String plugin, int floor) {
        return floor > 1 ? chain(formatLine(plugin), floorLine(floor)) : formatLine(plugin);
    }

    /** What stands before everything but comments. */
    static String formatLine(String plugin) {
        return "lintel-history 1 " + plugin;
    }

    /** What stands before the migrations of a history that does not begin with version 1. */
    static String floorLine(int version) {
        return "floor " + version;
    }

    static String chain(String previous, String line) {
        return Sha256.ofText(previous + "\n" + line);
    }
}
