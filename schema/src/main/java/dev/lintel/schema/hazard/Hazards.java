package dev.lintel.schema.hazard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lintel.schema.diff.SchemaDiff;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All rules.
 *
 * @param dialects the databases that the migration is written for
 * @param online whether it runs while instances of the old build work on the database
 */
public record Hazards(Set<String> dialects, boolean online) {

    private static final List<Hazard> ALWAYS = List.of(
            new LikeColumns(),
            new LikeTables(),
            new LikeLinks(),
            new OtherClass(),
            new TakenColumn(),
            new ValueConversion(),
            new ValuesLeftBehind(),
            new ReferenceTarget(),
            new TightenedColumn(),
            new EnumPosition(),
            new EnumConstantRemoved(),
            new EnumConstantTooLong(),
            new DiscriminatorChanged(),
            new GeneratorIncrement(),
            new PrimaryKeyChanged(),
            new NumberedColumn(),
            new NewSequence(),
            new ForeignKeyDropped(),
            new ShortKey(),
            new WideIndex());

    private static final List<OnlineHazard> IN_USE = List.of(
            new RenameInUse(),
            new RequiredColumn(),
            new NullsAllowed(),
            new UniqueAdded(),
            new FillInOneStep(),
            new DefaultChanged(),
            new DiscriminatorAdded());

    private static final List<OnlineHazard> LOCKS = List.of(
            new TableRewrite(),
            new EnumRewrite(),
            new TableCopy(),
            new ForeignKeyAdded(),
            new SeveralTablesLocked(),
            new VolatileDefault(),
            new GeneratedColumnAdded());

    /** The names of the problems that they find, by which they are acknowledged. */
    public static final Set<String> NAMES = Stream.of(
                    ProblemKind.AMBIGUOUS_RENAME,
                    ProblemKind.VALUE_CONVERSION,
                    ProblemKind.REFERENCE_TARGET,
                    ProblemKind.MISSING_VALUE,
                    ProblemKind.ENUM_POSITION,
                    ProblemKind.ENUM_CONSTANT_REMOVED,
                    ProblemKind.ENUM_CONSTANT_TOO_LONG,
                    ProblemKind.DISCRIMINATOR_CHANGED,
                    ProblemKind.GENERATOR_INCREMENT,
                    ProblemKind.PRIMARY_KEY_CHANGED,
                    ProblemKind.NUMBERED_COLUMN,
                    ProblemKind.RENAME_IN_USE,
                    ProblemKind.REQUIRED_COLUMN,
                    ProblemKind.NULLS_ALLOWED,
                    ProblemKind.UNIQUE_ADDED,
                    ProblemKind.TABLE_REWRITE,
                    ProblemKind.FILL_IN_ONE_STEP,
                    ProblemKind.FOREIGN_KEY_DROPPED,
                    ProblemKind.SHORT_KEY,
                    ProblemKind.WIDE_INDEX,
                    ProblemKind.DEFAULT_CHANGED,
                    ProblemKind.DISCRIMINATOR_ADDED,
                    ProblemKind.ENUM_REWRITE,
                    ProblemKind.TABLE_COPY,
                    ProblemKind.FOREIGN_KEY_ADDED,
                    ProblemKind.SEVERAL_TABLES_LOCKED,
                    ProblemKind.VOLATILE_DEFAULT,
                    ProblemKind.GENERATED_COLUMN_ADDED)
            .map(ProblemKind::readableName)
            .collect(toUnmodifiableSet());

    public Hazards {
        dialects = Set.copyOf(dialects);
    }

    /** What is found in the way from the snapshot to the models, whether one migration goes it or two. */
    public List<Finding> check(SchemaDiff diff) {
        return Stream.concat(ALWAYS.stream().flatMap(rule -> rule.check(diff).stream()), online(IN_USE, diff))
                .toList();
    }

    /** What one migration rewrites, or locks for long. */
    public List<Finding> locks(SchemaDiff diff) {
        return online(LOCKS, diff).toList();
    }

    private Stream<Finding> online(List<OnlineHazard> rules, SchemaDiff diff) {
        return rules.stream().filter(rule -> online).flatMap(rule -> rule.check(diff, dialects).stream());
    }
}
