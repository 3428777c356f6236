package dev.lintel.runtime.apply;

import static java.util.stream.Collectors.joining;

import dev.lintel.runtime.database.Product;
import dev.lintel.runtime.discover.Installation;
import dev.lintel.runtime.discover.InstalledPlugin;
import dev.lintel.runtime.order.Step;
import dev.lintel.runtime.state.Assessment;
import dev.lintel.schema.history.History;
import dev.lintel.schema.naming.NearMiss;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** The steps that a {@link SqlRequest} means, of those that a fresh database would take. */
final class RequestedSteps {

    private RequestedSteps() {}

    static Product product(SqlRequest request) {
        return Product.ofDialect(request.dialect())
                .orElseThrow(() -> new ProblemException(Problem.error(
                        ProblemKind.OPTION,
                        Place.NOWHERE,
                        "Lintel knows no database '%s'.".formatted(request.dialect()),
                        "Write one of %s."
                                .formatted(Arrays.stream(Product.values())
                                        .map(Product::dialect)
                                        .sorted()
                                        .collect(joining(", "))))));
    }

    /**
     * In the order in which they are carried out.
     *
     * @throws ProblemException when something is wrong with the plugins, or the request names what is not there
     */
    static List<Step> of(Installation installation, SqlRequest request, Product product) {
        Assessment fresh = Assessment.ofEmpty(installation, product);
        if (!fresh.problems().isEmpty()) {
            throw new ProblemException(fresh.problems());
        }
        request.plugin().ifPresent(plugin -> {
            History history = history(plugin, installation);
            refuseUnknown(request.from(), history);
            refuseUnknown(request.to(), history);
        });
        List<Step> steps = new ArrayList<>(fresh.plan().steps().stream()
                .filter(step -> request.plugin().map(step.plugin()::equals).orElse(true))
                .filter(step -> step.version() > request.lower() && step.version() <= request.upper())
                .toList());
        if (request.isUndo()) {
            Collections.reverse(steps);
        }
        return List.copyOf(steps);
    }

    private static History history(String plugin, Installation installation) {
        List<String> names =
                installation.plugins().stream().map(InstalledPlugin::name).toList();
        return installation.plugins().stream()
                .filter(one -> one.name().equals(plugin))
                .map(InstalledPlugin::history)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        ProblemKind.UNKNOWN_PLUGIN,
                        Place.NOWHERE,
                        "There is no enabled plugin %s.".formatted(plugin),
                        NearMiss.of(plugin, names)
                                .map("Write %s."::formatted)
                                .orElse("There are: %s.".formatted(String.join(", ", names))))));
    }

    /** Versions below the floor were squashed, so nobody has the statements that lead from one to the next. */
    private static void refuseUnknown(OptionalInt version, History history) {
        if (version.isPresent()
                && version.getAsInt() != 0
                && (version.getAsInt() < history.floor() || version.getAsInt() > history.version())) {
            throw new ProblemException(Problem.error(
                    ProblemKind.UNKNOWN_VERSION,
                    Place.NOWHERE,
                    "The history of the plugin %s has no version %d.".formatted(history.plugin(), version.getAsInt()),
                    "It goes from version %d to version %d; 0 stands for a database without it."
                            .formatted(history.floor(), history.version())));
        }
    }
}
