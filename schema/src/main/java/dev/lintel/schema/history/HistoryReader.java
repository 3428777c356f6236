package dev.lintel.schema.history;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@link HistoryFile} in stages, each of which tells everything that is wrong for it. A later stage has nothing to say
 * about a file that an earlier one refused: a merge conflict is one problem, not also a broken chain.
 */
final class HistoryReader {

    private static final String FORMAT_WORD = "lintel-history";

    private static final Pattern FLOOR = Pattern.compile("floor ([1-9][0-9]{0,8})");

    private static final Pattern MERGE_MARK = Pattern.compile("<{7}|={7}|>{7}|\\|{7}");

    private final String plugin;
    private final String fileName;
    private final List<Problem> problems = new ArrayList<>();

    HistoryReader(String plugin, String fileName) {
        this.plugin = plugin;
        this.fileName = fileName;
    }

    /** A line that says something, with its number in the file. */
    record Line(int number, String text) {}

    /** A migration with the line that it was read from. */
    record Entry(Line line, Migration migration, String withoutChain, String chain) {

        /** Whether this line was written behind the one with that chain. */
        boolean follows(String previous) {
            return chain.equals(HistoryFile.chain(previous, withoutChain));
        }
    }

    History read(String text) {
        List<Line> lines = lines(text);
        refuseMergeConflict(lines);
        refuseOtherFormat(lines);
        int floor = floor(lines);
        List<Entry> entries = readEntries(lines.subList(floor > 1 ? 2 : 1, lines.size()));
        refuseTwins(entries);
        refuseGaps(floor, entries);
        refuseBrokenChain(floor, entries);
        return new History(plugin, entries.stream().map(Entry::migration).toList());
    }

    /** The migrations of a file as a merge has left it, without a look at how they follow each other. */
    List<Entry> unmerged(String text) {
        List<Line> lines = withoutMarks(text);
        refuseOtherFormat(lines);
        return readEntries(lines.subList(floor(lines) > 1 ? 2 : 1, lines.size()));
    }

    /** Where the versions of such a file begin. */
    int floorOf(String text) {
        return floor(withoutMarks(text));
    }

    private static List<Line> withoutMarks(String text) {
        return lines(text).stream()
                .filter(line -> !MERGE_MARK.matcher(line.text()).lookingAt())
                .toList();
    }

    private static List<Line> lines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> all = unmarked.lines().toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).stripTrailing();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(i + 1, line));
            }
        }
        return lines;
    }

    private void refuseMergeConflict(List<Line> lines) {
        lines.stream()
                .filter(line -> MERGE_MARK.matcher(line.text()).lookingAt())
                .findFirst()
                .ifPresent(line -> add(
                        line,
                        "A merge has left its conflict marks here: two branches have each added a migration to the plugin "
                                + plugin + ".",
                        "Run `lintel rebase " + plugin
                                + "`: it puts the migrations of one branch behind those of the other."));
        refuse();
    }

    private void refuseOtherFormat(List<Line> lines) {
        Line first = lines.isEmpty() ? new Line(0, "") : lines.get(0);
        if (!first.text().equals(HistoryFile.formatLine(plugin))) {
            String[] words = first.text().split(" ");
            if (words.length != 3 || !words[0].equals(FORMAT_WORD)) {
                add(
                        first,
                        "The history of the plugin " + plugin + " does not begin with its line '"
                                + HistoryFile.formatLine(plugin) + "'.",
                        "Restore the file from version control.");
            } else if (!words[1].equals("1")) {
                add(
                        first,
                        "The history has the format " + HistoryLine.shown(words[1])
                                + ", and this Lintel reads format 1.",
                        "Use the version of Lintel that wrote it, or a newer one.");
            } else {
                add(
                        first,
                        "This is the history of the plugin '" + HistoryLine.shown(words[2]) + "', not of '" + plugin
                                + "'.",
                        "Put it back into the folder of the plugin that it belongs to.");
            }
        }
        refuse();
    }

    /** Where the versions begin: 1, unless a line says otherwise. */
    private static int floor(List<Line> lines) {
        Matcher matcher = FLOOR.matcher(lines.size() < 2 ? "" : lines.get(1).text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    private List<Entry> readEntries(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            try {
                int end = line.text().lastIndexOf(HistoryLine.CHAIN);
                String withoutChain = end < 0 ? line.text() : line.text().substring(0, end);
                String chain = end < 0 ? "" : line.text().substring(end + HistoryLine.CHAIN.length());
                Migration migration = HistoryLine.read(plugin, withoutChain);
                if (!HistoryLine.isHash(chain)) {
                    throw new HistoryLine.Unreadable("it does not end with chain= and the 64 digits of a SHA-256");
                }
                entries.add(new Entry(line, migration, withoutChain, chain));
            } catch (HistoryLine.Unreadable e) {
                add(
                        line,
                        "This line is no migration of the plugin " + plugin + ": " + e.getMessage() + ".",
                        "Restore the line from version control.");
            }
        }
        refuse();
        return entries;
    }

    private void refuseTwins(List<Entry> entries) {
        Map<Integer, Entry> byVersion = new HashMap<>();
        for (Entry entry : entries) {
            Entry earlier = byVersion.putIfAbsent(entry.migration().version(), entry);
            if (earlier != null) {
                add(
                        entry.line(),
                        "The plugin %s has two migrations of version %d: '%s' on line %d and '%s' on line %d."
                                .formatted(
                                        plugin,
                                        entry.migration().version(),
                                        earlier.migration().name(),
                                        earlier.line().number(),
                                        entry.migration().name(),
                                        entry.line().number()),
                        "Run `lintel rebase " + plugin + "`: it puts one behind the other.");
            }
        }
        refuse();
    }

    private void refuseGaps(int floor, List<Entry> entries) {
        int expected = floor;
        for (Entry entry : entries) {
            int version = entry.migration().version();
            if (version != expected) {
                add(
                        entry.line(),
                        "The plugin %s has version %d here, where version %d should be."
                                .formatted(plugin, version, expected),
                        "Versions count from " + floor + " without a gap: restore the missing lines, in their order.");
            }
            expected = version + 1;
        }
        refuse();
    }

    private void refuseBrokenChain(int floor, List<Entry> entries) {
        Stream.Builder<Entry> broken = Stream.builder();
        String previous = HistoryFile.chainStart(plugin, floor);
        for (Entry entry : entries) {
            if (!entry.follows(previous)) {
                broken.add(entry);
            }
            previous = entry.chain();
        }
        // the lines behind the first broken one may be broken just because of it
        broken.build()
                .findFirst()
                .ifPresent(entry -> add(
                        entry.line(),
                        "The line of version %d of the plugin %s, or one before it, is not as Lintel wrote it: its chain does"
                                        .formatted(entry.migration().version(), plugin)
                                + " not fit.",
                        "Restore the file from version control; record an edited script with `lintel rehash " + plugin
                                + "` instead of editing this file."));
        refuse();
    }

    private void add(Line line, String text, String cure) {
        problems.add(Problem.error(ProblemKind.HISTORY_FORMAT, Place.line(fileName, line.number()), text, cure));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
