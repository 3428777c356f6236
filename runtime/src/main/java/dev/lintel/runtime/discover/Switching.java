package dev.lintel.runtime.discover;

import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enables and disables plugins in a host's file, and refuses what would leave an enabled plugin without what it needs. */
public final class Switching {

    private final Function<EnabledSet, Installation> discovery;

    /** @param discovery finds the plugins as they would be with some of them enabled */
    public Switching(Function<EnabledSet, Installation> discovery) {
        this.discovery = discovery;
    }

    /** The file with these plugins enabled. */
    public EnabledFile enable(EnabledFile file, Collection<String> plugins) {
        return checked(file, file.enable(plugins), plugins);
    }

    /** The file with these plugins disabled. */
    public EnabledFile disable(EnabledFile file, Collection<String> plugins) {
        return checked(file, file.disable(plugins), plugins);
    }

    /** What was wrong before does not keep anybody from mending it one by one. */
    private EnabledFile checked(EnabledFile before, EnabledFile after, Collection<String> plugins) {
        Installation found = discovery.apply(before.set());
        List<Problem> problems = new ArrayList<>();
        List<String> names = new ArrayList<>(found.disabled());
        names.addAll(found.unreadable());
        found.plugins().forEach(plugin -> names.add(plugin.name()));
        plugins.stream().filter(name -> !names.contains(name)).forEach(name -> problems.add(unknown(name, names)));
        if (problems.isEmpty()) {
            Set<String> known = needs(found).stream().map(Problem::toString).collect(Collectors.toSet());
            needs(discovery.apply(after.set())).stream()
                    .filter(problem -> !known.contains(problem.toString()))
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return after;
    }

    private static List<Problem> needs(Installation installation) {
        return installation.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.DISABLED_PLUGIN)
                .toList();
    }

    private static Problem unknown(String name, List<String> names) {
        return Problem.error(
                ProblemKind.UNKNOWN_PLUGIN,
                Place.NOWHERE,
                "There is no plugin %s.".formatted(name),
                NearMiss.of(name, names)
                        .map("Write %s."::formatted)
                        .orElse(
                                names.isEmpty()
                                        ? "Put the plugins' jars on the class path."
                                        : "There are: %s."
                                                .formatted(
                                                        names.stream().sorted().collect(Collectors.joining(", ")))));
    }
}
