package dev.lintel.schema.history;

import static java.util.stream.Collectors.joining;

import dev.lintel.schema.naming.PluginNaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One migration as a line of {@link HistoryFile}. */
final class HistoryLine {

    /** What stands between a migration and its chain. */
    static final String CHAIN = " chain=";

    private static final Pattern VERSION = Pattern.compile("V([1-9][0-9]{0,8})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SCRIPTS = Pattern.compile("([a-z][a-z0-9]*)=([0-9a-f]{64}),([0-9a-f]{64})");
    private static final Pattern PIN = Pattern.compile("([^@]*)@([1-9][0-9]{0,8})");

    private final String plugin;
    private final String[] words;

    private List<Pin> pins;
    private String schemaHash;
    private final SortedMap<String, ScriptHashes> scripts = new TreeMap<>();

    private HistoryLine(String plugin, String line) {
        this.plugin = plugin;
        this.words = line.split(" ", -1);
    }

    static String write(Migration migration) {
        StringBuilder line =
                new StringBuilder("V").append(migration.version()).append(' ').append(migration.name());
        if (!migration.pins().isEmpty()) {
            line.append(migration.pins().stream().map(Pin::toString).collect(joining(",", " pins=", "")));
        }
        line.append(" schema=").append(migration.schemaHash());
        migration
                .scripts()
                .forEach((dialect, both) -> line.append(' ')
                        .append(dialect)
                        .append('=')
                        .append(both.up())
                        .append(',')
                        .append(both.down()));
        return line.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Unreadable saying which word is wrong
     */
    static Migration read(String plugin, String line) throws Unreadable {
        return new HistoryLine(plugin, line).read();
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    private Migration read() throws Unreadable {
        Matcher version = VERSION.matcher(words[0]);
        if (!version.matches()) {
            throw new Unreadable("'" + shown(words[0]) + "' is no version such as V1");
        }
        if (words.length < 2 || !Migration.isValidName(words[1])) {
            throw new Unreadable("no name of a migration follows " + words[0]);
        }
        for (int i = 2; i < words.length; i++) {
            readWord(words[i]);
        }
        if (schemaHash == null) {
            throw new Unreadable("schema= is missing");
        }
        return new Migration(
                Integer.parseInt(version.group(1)), words[1], pins == null ? List.of() : pins, schemaHash, scripts);
    }

    private void readWord(String word) throws Unreadable {
        if (word.startsWith("pins=")) {
            requireFirst("pins=", pins);
            pins = readPins(word.substring("pins=".length()));
        } else if (word.startsWith("schema=")) {
            requireFirst("schema=", schemaHash);
            schemaHash = word.substring("schema=".length());
            if (!isHash(schemaHash)) {
                throw new Unreadable("schema= is not followed by the 64 digits of a SHA-256");
            }
        } else {
            Matcher script = SCRIPTS.matcher(word);
            if (!script.matches()) {
                throw new Unreadable("the word '" + shown(word) + "' means nothing here");
            }
            ScriptHashes both = new ScriptHashes(script.group(2), script.group(3));
            requireFirst(script.group(1) + "=", scripts.put(script.group(1), both));
        }
    }

    private List<Pin> readPins(String text) throws Unreadable {
        List<Pin> read = new ArrayList<>();
        Set<String> plugins = new HashSet<>();
        for (String word : text.split(",", -1)) {
            Matcher pin = PIN.matcher(word);
            if (!pin.matches() || !PluginNaming.isValid(pin.group(1))) {
                throw new Unreadable("'" + shown(word) + "' is no pin such as users@3");
            }
            if (pin.group(1).equals(plugin)) {
                throw new Unreadable("'" + word + "' pins the plugin itself");
            }
            if (!plugins.add(pin.group(1))) {
                throw new Unreadable("the plugin " + pin.group(1) + " is pinned twice");
            }
            read.add(new Pin(pin.group(1), Integer.parseInt(pin.group(2))));
        }
        return read;
    }

    private static void requireFirst(String word, Object earlier) throws Unreadable {
        if (earlier != null) {
            throw new Unreadable(word + " stands there twice");
        }
    }

    /** A piece of the file, safe and short enough for a message. */
    static String shown(String piece) {
        String printable = piece.replaceAll("[^\\p{Graph} ]", "?");
        return printable.length() <= 60 ? printable : printable.substring(0, 57) + "...";
    }

    /** A line is not a migration; the message says which word is wrong, without the place. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
