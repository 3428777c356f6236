package dev.lintel.processor;

import static java.util.stream.Collectors.joining;

import dev.lintel.processor.history.Drift;
import dev.lintel.processor.reading.Naming;
import dev.lintel.processor.report.Problems;
import dev.lintel.schema.dialect.Dialect;
import dev.lintel.schema.dialect.Dialects;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.ProblemKind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The processor's options, {@code -Alintel.…}.
 *
 * @param dialects the databases that drafts are written for, in the order stated
 * @param history the folder of the committed histories, one folder a plugin; empty for the resources in the class output
 * @param naming how logical names become names of the database
 * @param validation whether the constraints of Bean Validation become columns' sizes, checks and {@code NOT NULL}
 * @param drift what it means that the models have moved past the history
 * @param online whether migrations run while instances of the old build work on the database, so that what takes long comes
 *     in a migration of its own
 */
record Options(
        List<Dialect> dialects,
        Optional<Path> history,
        Naming naming,
        Validation validation,
        Drift drift,
        boolean online) {

    static final String DIALECTS = "lintel.dialects";
    static final String HISTORY = "lintel.history";
    static final String NAMING = "lintel.naming";
    static final String VALIDATION = "lintel.validation";

    static final String DRIFT = "lintel.drift";
    static final String ONLINE = "lintel.online";

    static final Set<String> NAMES = Set.of(DIALECTS, HISTORY, NAMING, VALIDATION, DRIFT, ONLINE);

    private static final String DEFAULT_DIALECTS = "h2,postgresql";

    private static final String NAMINGS = "jpa (names as the annotations say) or spring (Spring Boot's snake case)";
    private static final String VALIDATIONS = "on, off, or auto (on where Hibernate Validator is on the class path)";
    private static final String DRIFTS =
            "draft (write the next migration), warn (and say so), or error (refuse, as a build server does)";

    /** Reads the options; what means nothing is a problem, and the default stands in for it. */
    static Options read(Map<String, String> stated, Problems problems) {
        stated.keySet().stream()
                .filter(name -> name.startsWith("lintel.") && !NAMES.contains(name))
                .sorted()
                .forEach(name -> refuse(
                        problems,
                        "There is no option -A" + name + ".",
                        "The options are "
                                + NAMES.stream()
                                        .sorted()
                                        .map(known -> "-A" + known)
                                        .collect(joining(", ")) + "."));
        return new Options(
                dialects(stated, problems),
                history(stated, problems),
                constant(stated, NAMING, Naming.JPA, problems, NAMINGS),
                constant(stated, VALIDATION, Validation.AUTO, problems, VALIDATIONS),
                constant(stated, DRIFT, Drift.DRAFT, problems, DRIFTS),
                truth(stated, ONLINE, problems));
    }

    private static List<Dialect> dialects(Map<String, String> stated, Problems problems) {
        String value = value(stated, DIALECTS).orElse(DEFAULT_DIALECTS);
        List<Dialect> dialects = new ArrayList<>();
        for (String id : value.split(",")) {
            Optional<Dialect> dialect = Dialects.named(id.trim());
            if (dialect.isEmpty()) {
                refuse(
                        problems,
                        "-A" + DIALECTS + "=" + value + " names '" + id.trim() + "', which is no dialect.",
                        "The dialects are " + String.join(", ", Dialects.ids()) + ".");
            } else if (!dialects.contains(dialect.get())) {
                dialects.add(dialect.get());
            }
        }
        return List.copyOf(dialects);
    }

    private static Optional<Path> history(Map<String, String> stated, Problems problems) {
        Optional<String> value = value(stated, HISTORY);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(value.get());
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                refuse(
                        problems,
                        "-A" + HISTORY + "=" + value.get() + " is a file.",
                        "Name the folder that holds the plugins' histories, as in src/main/resources/db/plugins.");
                return Optional.empty();
            }
            return Optional.of(folder);
        } catch (InvalidPathException e) {
            refuse(
                    problems,
                    "-A" + HISTORY + "=" + value.get() + " is no path: " + e.getReason() + ".",
                    "Name the folder that holds the plugins' histories, as in src/main/resources/db/plugins.");
            return Optional.empty();
        }
    }

    /** The constant that is written in lower case; {@code known} says what may be written. */
    private static <E extends Enum<E>> E constant(
            Map<String, String> stated, String name, E byDefault, Problems problems, String known) {
        Optional<String> value = value(stated, name);
        if (value.isEmpty()) {
            return byDefault;
        }
        return Stream.of(byDefault.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value.get()))
                .findFirst()
                .orElseGet(() -> {
                    refuse(problems, "-A" + name + "=" + value.get() + " means nothing.", "Write " + known + ".");
                    return byDefault;
                });
    }

    private static boolean truth(Map<String, String> stated, String name, Problems problems) {
        String value = value(stated, name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            refuse(problems, "-A" + name + "=" + value + " means nothing.", "Write true or false.");
        }
        return value.equals("true");
    }

    /** When Bean Validation counts. */
    enum Validation {
        AUTO,
        ON,
        OFF
    }

    private static Optional<String> value(Map<String, String> stated, String name) {
        return Optional.ofNullable(stated.get(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    private static void refuse(Problems problems, String text, String cure) {
        problems.error(ProblemKind.OPTION, Place.NOWHERE, text, cure);
    }
}
