package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
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

    private final Reading reading;

    GenericGenerators(Reading reading) {
        this.reading = reading;
    }

    /** What a generator needs of the database. */
    enum Need {
        NOTHING,
        IDENTITY,
        SEQUENCE,
        TABLE
    }

    /** What the generator needs; what can't be told is reported. */
    Need need(AnnotationUse generator) {
        Optional<TypeElement> type = generator.typeElement("type");
        String strategy = type.map(it -> it.getQualifiedName().toString())
                .orElseGet(() -> generator.string("strategy", "native"));
        if (strategy.equals("identity") || strategy.equals("org.hibernate.id.IdentityGenerator")) {
            return Need.IDENTITY;
        }
        if (strategy.equals("native") && reading.databases().numberBySequence() != Databases.Agreement.SOME) {
            return reading.databases().numberBySequence() == Databases.Agreement.ALL ? Need.SEQUENCE : Need.IDENTITY;
        }
        Optional<TypeElement> custom =
                type.or(() -> Optional.ofNullable(reading.elements().getTypeElement(strategy)));
        if (SEQUENCES.contains(strategy)
                || custom.filter(it -> isA(it, "SequenceStyleGenerator")).isPresent()) {
            return Need.SEQUENCE;
        }
        if (TABLES.contains(strategy)
                || custom.filter(it -> isA(it, "TableGenerator")).isPresent()) {
            return Need.TABLE;
        }
        if (!NO_SCHEMA.contains(strategy) && custom.isEmpty()) {
            refuse(generator, strategy);
        }
        return Need.NOTHING;
    }

    private boolean isA(TypeElement type, String enhanced) {
        TypeElement generator = reading.elements().getTypeElement(ENHANCED + enhanced);
        return generator != null
                && reading.types().isAssignable(reading.types().erasure(type.asType()), generator.asType());
    }

    private void refuse(AnnotationUse generator, String strategy) {
        reading.problems()
                .error(
                        ProblemKind.UNSUPPORTED_MAPPING,
                        generator.place("strategy"),
                        "The strategy '" + strategy + "' is another one on each database, or not known.",
                        "Write @GeneratedValue(strategy = GenerationType.IDENTITY), SEQUENCE, TABLE or UUID; or, for 'native',"
                                + " draft for databases that agree, with -Alintel.dialects.");
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
