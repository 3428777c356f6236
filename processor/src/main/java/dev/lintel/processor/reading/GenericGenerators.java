package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.ProblemKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads Hibernate's {@code @GenericGenerator}: which of the standard ways of numbering its strategy is. One that makes
 * identifiers by itself has no part in the schema.
 */
final class GenericGenerators {

    private static final String ENHANCED = "org.hibernate.id.enhanced.";

    private static final Set<String> SEQUENCES =
            Set.of("sequence", "seqhilo", "enhanced-sequence", ENHANCED + "SequenceStyleGenerator");

    private static final Set<String> TABLES = Set.of("table", "enhanced-table", ENHANCED + "TableGenerator");

    /** Strategies that make identifiers without the database, or ask it for none of its objects. */
    private static final Set<String> NO_SCHEMA = Set.of(
            "assigned",
            "foreign",
            "guid",
            "increment",
            "select",
            "uuid",
            "uuid.hex",
            "uuid2",
            "org.hibernate.id.UUIDGenerator",
            "org.hibernate.id.IncrementGenerator");

    /** The strategies that a generator's name may stand for, where no generator of that name is declared. */
    private static final Set<String> NAMED = Set.of(
            "native",
            "assigned",
            "enhanced-sequence",
            "sequence",
            "enhanced-table",
            "table",
            "identity",
            "increment",
            "foreign",
            "uuid",
            "uuid.hex",
            "uuid2",
            "select",
            "guid");

    private final Reading reading;

    GenericGenerators(Reading reading) {
        this.reading = reading;
    }

    /** What a generator needs of the database. */
    enum Need {
        NOTHING,
        IDENTITY,
        SEQUENCE,
        TABLE,

        /** A sequence on some of the databases, and identity on the others. */
        NATIVE
    }

    /** What the generator needs; what can't be told is reported. */
    Need need(AnnotationUse generator) {
        Optional<TypeElement> type = generator.typeElement("type");
        String strategy = type.map(it -> it.getQualifiedName().toString())
                .orElseGet(() -> generator.string("strategy", "native"));
        return need(strategy, generator.place("strategy"));
    }

    /** Whether the name of a generator that is declared nowhere stands for a strategy. */
    boolean isStrategy(String name) {
        return NAMED.contains(name);
    }

    /** What a strategy needs; what can't be told is reported. */
    Need need(String strategy, ElementPlace place) {
        if (strategy.equals("identity") || strategy.equals("org.hibernate.id.IdentityGenerator")) {
            return Need.IDENTITY;
        }
        if (strategy.equals("native")) {
            return ofDatabases();
        }
        Optional<TypeElement> custom = Optional.ofNullable(reading.elements().getTypeElement(strategy));
        if (SEQUENCES.contains(strategy)
                || custom.filter(it -> isA(it, "SequenceStyleGenerator")).isPresent()) {
            return Need.SEQUENCE;
        }
        if (TABLES.contains(strategy)
                || custom.filter(it -> isA(it, "TableGenerator")).isPresent()) {
            return Need.TABLE;
        }
        if (!NO_SCHEMA.contains(strategy) && custom.isEmpty()) {
            refuse(strategy, place);
        }
        return Need.NOTHING;
    }

    /** What an annotation needs that is a generator itself; what can't be told is reported. */
    Need needOfAnnotation(AnnotationUse use) {
        if (use.name().equals(Hibernate.NATIVE_GENERATOR)) {
            return ofDatabases();
        }
        Optional<TypeElement> generator = reading.annotations()
                .on(use.type(), Hibernate.ID_GENERATOR_TYPE)
                .flatMap(type -> type.typeElement("value"));
        if (generator.filter(type -> isA(type, "SequenceStyleGenerator")).isEmpty()
                && generator.filter(type -> isA(type, "TableGenerator")).isEmpty()) {
            return Need.NOTHING;
        }
        if (use.isPlain()
                && generator.filter(type -> isA(type, "SequenceStyleGenerator")).isPresent()) {
            return Need.SEQUENCE;
        }
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        use.place(),
                        "What " + use.spelling() + " makes of its values is known only when it runs.",
                        "Write @GeneratedValue with a @SequenceGenerator or a @TableGenerator.");
        return Need.NOTHING;
    }

    private Need ofDatabases() {
        return switch (reading.databases().numberBySequence()) {
            case ALL -> Need.SEQUENCE;
            case NONE -> Need.IDENTITY;
            case SOME -> Need.NATIVE;
        };
    }

    /** Where only one of the two ways is possible. */
    void refuseNative(ElementPlace place) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        place,
                        "The strategy 'native' can't number a collection's rows: it is another one on each database.",
                        "Write @CollectionId(generator = \"sequence\"), or draft for databases that agree, with"
                                + " -Alintel.dialects.");
    }

    private boolean isA(TypeElement type, String enhanced) {
        TypeElement generator = reading.elements().getTypeElement(ENHANCED + enhanced);
        return generator != null
                && reading.types().isAssignable(reading.types().erasure(type.asType()), generator.asType());
    }

    private void refuse(String strategy, ElementPlace place) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        place,
                        "The strategy '" + strategy + "' is not known.",
                        "Write @GeneratedValue(strategy = GenerationType.IDENTITY), SEQUENCE, TABLE or UUID.");
    }

    /** The generator's parameters, by name. */
    static Map<String, String> parameters(AnnotationUse generator) {
        Map<String, String> parameters = new HashMap<>();
        for (AnnotationUse parameter : generator.nested("parameters")) {
            parameters.put(parameter.string("name", ""), parameter.string("value", ""));
        }
        return parameters;
    }
}
