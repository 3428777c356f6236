package dev.lintel.schema.history;

import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A history that two branches have each gone on with, as a merge leaves it: with conflict marks, or with the lines of both.
 * Each line's chain tells which line it follows, so nothing else has to be known of the branches.
 *
 * @param common what both have
 * @param first one branch's own migrations; empty if the history has no branches
 * @param second the other's; empty if the history has no branches
 */
public record HistoryBranches(History common, List<Migration> first, List<Migration> second) {

    public HistoryBranches {
        Objects.requireNonNull(common, "common");
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * Reads a history file, merged or not.
     *
     * @throws ProblemException when its lines are not those of one history with at most two branches
     */
    public static HistoryBranches read(String plugin, String text, String fileName) {
        return new Reading(plugin, fileName).read(text);
    }

    public boolean isForked() {
        return !first.isEmpty();
    }

    private static final class Reading {

        private final String plugin;
        private final String fileName;

        Reading(String plugin, String fileName) {
            this.plugin = plugin;
            this.fileName = fileName;
        }

        private HistoryBranches read(String text) {
            HistoryReader reader = new HistoryReader(plugin, fileName);
            List<HistoryReader.Entry> entries = reader.unmerged(text);
            Map<String, HistoryReader.Entry> byChain = new LinkedHashMap<>();
            entries.forEach(entry -> byChain.putIfAbsent(entry.chain(), entry));
            List<HistoryReader.Entry> left = new ArrayList<>(byChain.values());
            String start = HistoryFile.chainStart(plugin, reader.floorOf(text));
            List<Migration> common = follow(start, left);
            String end = end(start, common);
            List<HistoryReader.Entry> forks =
                    left.stream().filter(entry -> entry.follows(end)).toList();
            List<Migration> first = branch(forks, 0, left);
            List<Migration> second = branch(forks, 1, left);
            if (!left.isEmpty() || forks.size() == 1) {
                throw new ProblemException(Problem.error(
                        ProblemKind.HISTORY_FORMAT,
                        left.isEmpty()
                                ? Place.file(fileName)
                                : Place.line(fileName, left.get(0).line().number()),
                        "The lines here are not those of two branches of the history of the plugin " + plugin + ".",
                        "Restore the file as the merge left it, with the lines of both branches."));
            }
            return new HistoryBranches(new History(plugin, common), first, second);
        }

        private static List<Migration> branch(
                List<HistoryReader.Entry> forks, int which, List<HistoryReader.Entry> left) {
            if (forks.size() < 2) {
                return List.of();
            }
            HistoryReader.Entry fork = forks.get(which);
            left.remove(fork);
            List<Migration> branch = new ArrayList<>(List.of(fork.migration()));
            branch.addAll(follow(fork.chain(), left));
            return branch;
        }

        /** The lines that follow each other, as long as just one follows; they are taken away. */
        private static List<Migration> follow(String chain, List<HistoryReader.Entry> left) {
            List<Migration> found = new ArrayList<>();
            String end = chain;
            while (true) {
                String now = end;
                List<HistoryReader.Entry> next =
                        left.stream().filter(entry -> entry.follows(now)).toList();
                if (next.size() != 1) {
                    return found;
                }
                left.remove(next.get(0));
                found.add(next.get(0).migration());
                end = next.get(0).chain();
            }
        }

        private static String end(String start, List<Migration> migrations) {
            String chain = start;
            for (Migration migration : migrations) {
                chain = HistoryFile.chain(chain, HistoryLine.write(migration));
            }
            return chain;
        }
    }
}
