package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules. */
public final class Hazards {

    private static final List<Hazard> ALL = List.of(
            new LikeColumns(),
            new LikeTables(),
            new TightenedColumn(),
            new EnumPosition(),
            new EnumConstantRemoved(),
            new EnumConstantTooLong(),
            new DiscriminatorChanged(),
            new GeneratorIncrement());

    /** The names of the problems that they find, by which they are acknowledged. */
    public static final Set<String> NAMES = Stream.of(
                    ProblemKind.AMBIGUOUS_RENAME,
                    ProblemKind.MISSING_VALUE,
                    ProblemKind.ENUM_POSITION,
                    ProblemKind.ENUM_CONSTANT_REMOVED,
                    ProblemKind.ENUM_CONSTANT_TOO_LONG,
                    ProblemKind.DISCRIMINATOR_CHANGED,
                    ProblemKind.GENERATOR_INCREMENT)
            .map(ProblemKind::readableName)
            .collect(toUnmodifiableSet());

    private Hazards() {}

    /** What is found in the way from the snapshot to the models. */
    public static List<Finding> check(SchemaDiff diff) {
        return ALL.stream().flatMap(rule -> rule.check(diff).stream()).toList();
    }
}
