package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.TypeNames;
import dev.lintel.processor.reading.GenericGenerators.Need;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @GeneratedValue}: the sequence or table behind an identifier, or that the database numbers it. */
final class GeneratorReader {

    /** Hibernate's names for the table of a {@code @TableGenerator} that states none. */
    private static final String TABLE = "hibernate_sequences";

    private static final String KEY_COLUMN = "sequence_name";
    private static final String VALUE_COLUMN = "next_val";

    private static final int DEFAULT_ALLOCATION = 50;

    private final Reading reading;

    GeneratorReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds what the generator of an identifier needs.
     *
     * @return who numbers the column
     */
    Numbering read(Attribute attribute, Destination destination) {
        EntityClass entity = destination.entity();
        Optional<AnnotationUse> own = reading.generators().ownKind(attribute.element());
        if (own.isPresent()) {
            return ownKind(own.get(), entity);
        }
        Optional<AnnotationUse> generated = reading.annotations().on(attribute.element(), Jpa.GENERATED_VALUE);
        if (generated.isEmpty()) {
            return Numbering.NONE;
        }
        AnnotationUse use = generated.get();
        String name = use.string("generator", "");
        switch (use.constant("strategy", "AUTO")) {
            case "IDENTITY":
                return Numbering.IDENTITY;
            case "SEQUENCE":
                sequence(use, name, entity);
                return Numbering.NONE;
            case "TABLE":
                table(use, name, entity);
                return Numbering.NONE;
            case "UUID":
                return Numbering.NONE;
            default:
                return auto(use, name, attribute, entity);
        }
    }

    /**
     * Adds what the generator of a collection's numbers needs.
     *
     * @param use the {@code @CollectionId}, which names it
     */
    void readCollectionId(AnnotationUse use, Identifier table, EntityClass entity) {
        String name = use.string("generator", "");
        Optional<AnnotationUse> generic = reading.generators().generic(name, use.element(), entity);
        if (generic.isPresent()) {
            if (generic(use, name, generic.get(), entity) == Numbering.NATIVE) {
                strategies().refuseNative(generic.get().place("strategy"));
            }
        } else if (name.equals("sequence")) {
            addSequence(table.text() + "_SEQ", 1, DEFAULT_ALLOCATION, use.place("generator"), "%s");
        } else if (reading.generators().sequence(name, use.element(), entity).isPresent()) {
            sequence(use, name, entity);
        } else if (reading.generators().table(name, use.element(), entity).isPresent()) {
            table(use, name, entity);
        } else if (!name.equals("increment")) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            use.place("generator"),
                            "There is no generator '" + name + "'.",
                            "Declare it with @SequenceGenerator, or write \"increment\" or \"sequence\".");
        }
    }

    /** A generator of Hibernate's own kind; its parameters say what the standard annotations say otherwise. */
    private Numbering generic(AnnotationUse use, String name, AnnotationUse generator, EntityClass entity) {
        Map<String, String> parameters = GenericGenerators.parameters(generator);
        return add(strategies().need(generator), use, name, parameters, generator.place(), entity);
    }

    private Numbering add(
            Need need,
            AnnotationUse use,
            String name,
            Map<String, String> parameters,
            ElementPlace place,
            EntityClass entity) {
        switch (need) {
            case IDENTITY:
                return Numbering.IDENTITY;
            case SEQUENCE, NATIVE:
                String sequence = parameters.getOrDefault(
                        "sequence_name", parameters.getOrDefault("sequence", name.isEmpty() ? implicit(entity) : name));
                addSequence(
                        sequence,
                        Integer.parseInt(parameters.getOrDefault("initial_value", "1")),
                        Integer.parseInt(
                                parameters.getOrDefault("increment_size", Integer.toString(DEFAULT_ALLOCATION))),
                        need == Need.NATIVE,
                        place,
                        "@Parameter(name = \"sequence_name\", value = \"%s\")");
                return need == Need.NATIVE ? Numbering.NATIVE : Numbering.NONE;
            case TABLE:
                table(use, parameters.getOrDefault("table_name", name), entity);
                return Numbering.NONE;
            default:
                return Numbering.NONE;
        }
    }

    private String implicit(EntityClass entity) {
        return reading.tables().nameOf(entity.root()).text() + "_SEQ";
    }

    private void addSequence(String name, int start, int increment, ElementPlace place, String spelling) {
        addSequence(name, start, increment, false, place, spelling);
    }

    private void addSequence(
            String name, int start, int increment, boolean isNative, ElementPlace place, String spelling) {
        Identifier sequence = reading.naming().physical(Identifier.of(name));
        reading.schema().add(new Sequence(sequence, start, increment, isNative), place, spelling);
    }

    private GenericGenerators strategies() {
        return new GenericGenerators(reading);
    }

    /** The strategy that Hibernate picks: what the named generator is, else a sequence for numbers. */
    private Numbering auto(AnnotationUse use, String name, Attribute attribute, EntityClass entity) {
        Generators generators = reading.generators();
        if (generators.sequence(name, use.element(), entity).isPresent()) {
            sequence(use, name, entity);
            return Numbering.NONE;
        }
        if (generators.table(name, use.element(), entity).isPresent()) {
            table(use, name, entity);
            return Numbering.NONE;
        }
        Optional<AnnotationUse> generic = generators.generic(name, use.element(), entity);
        if (generic.isPresent()) {
            return generic(use, name, generic.get(), entity);
        }
        Optional<AnnotationUse> ownKind = generators.ownKindAround(attribute.element());
        if (ownKind.isPresent()) {
            return ownKind(ownKind.get(), entity);
        }
        GenericGenerators strategies = strategies();
        if (strategies.isStrategy(name)) {
            // the name of a strategy stands for a generator of that kind
            return add(strategies.need(name, use.place("generator")), use, "", Map.of(), use.place(), entity);
        }
        if (isNumber(attribute.type())) {
            sequence(use, name, entity);
        } else if (!isText(attribute.type())) {
            reading.problems()
                    .error(
                            ProblemKind.INVALID_MAPPING,
                            use.place(),
                            "No generator makes identifiers of the type " + attribute.type() + ".",
                            "Remove @GeneratedValue, or make the identifier a number, a UUID or a String.");
        }
        return Numbering.NONE;
    }

    /** An annotation that names its generator itself, as {@code @UuidGenerator} and {@code @NativeGenerator} do. */
    private Numbering ownKind(AnnotationUse use, EntityClass entity) {
        Need need = strategies().needOfAnnotation(use);
        switch (need) {
            case IDENTITY:
                return Numbering.IDENTITY;
            case SEQUENCE, NATIVE:
                Optional<AnnotationUse> form =
                        use.nested("sequenceForm").stream().findFirst();
                int stated = form.map(it -> it.integer("allocationSize", DEFAULT_ALLOCATION))
                        .orElse(DEFAULT_ALLOCATION);
                // Hibernate's native sequences step by one, unless another size than the default is stated
                boolean plain = use.name().equals(Hibernate.NATIVE_GENERATOR) && stated == DEFAULT_ALLOCATION;
                addSequence(
                        form.flatMap(it -> it.text("sequenceName").or(() -> it.text("name")))
                                .orElseGet(() -> implicit(entity)),
                        form.map(it -> it.integer("initialValue", 1)).orElse(1),
                        plain ? 1 : stated,
                        need == Need.NATIVE,
                        form.map(it -> it.place("sequenceName")).orElse(use.place()),
                        "@SequenceGenerator(sequenceName = \"%s\")");
                return need == Need.NATIVE ? Numbering.NATIVE : Numbering.NONE;
            default:
                return Numbering.NONE;
        }
    }

    private static boolean isText(TypeMirror type) {
        return List.of("java.util.UUID", "java.lang.String").contains(TypeNames.of(type));
    }

    private boolean isNumber(TypeMirror type) {
        return type.getKind().isPrimitive()
                || reading.types()
                        .isAssignable(
                                type,
                                reading.elements()
                                        .getTypeElement("java.lang.Number")
                                        .asType());
    }

    private void sequence(AnnotationUse use, String name, EntityClass entity) {
        Optional<AnnotationUse> generator = reading.generators().sequence(name, use.element(), entity);
        Optional<String> stated = generator.flatMap(declared -> declared.text("sequenceName"));
        addSequence(
                stated.orElse(name.isEmpty() ? implicit(entity) : name),
                generator.map(declared -> declared.integer("initialValue", 1)).orElse(1),
                increment(generator),
                generator.map(declared -> declared.place("sequenceName")).orElse(use.place("generator")),
                "@SequenceGenerator(sequenceName = \"%s\")");
    }

    /** JPA's allocation size; 0 means 1 to Hibernate. */
    private static int increment(Optional<AnnotationUse> generator) {
        int stated = generator
                .map(declared -> declared.integer("allocationSize", DEFAULT_ALLOCATION))
                .orElse(DEFAULT_ALLOCATION);
        return stated == 0 ? 1 : stated;
    }

    private void table(AnnotationUse use, String name, EntityClass entity) {
        Optional<AnnotationUse> generator = reading.generators().table(name, use.element(), entity);
        Identifier table = stated(generator, "table", name.isEmpty() ? TABLE : name);
        Identifier key = stated(generator, "pkColumnName", KEY_COLUMN);
        Identifier value = stated(generator, "valueColumnName", VALUE_COLUMN);
        ElementPlace place = generator.map(declared -> declared.place("table")).orElse(use.place());
        // generators share a table, each with a row of its own
        TableDraft draft = reading.schema().openShared(table, null, null, place, "@TableGenerator(table = \"%s\")");
        ColumnType text = ColumnType.withLength(SqlType.VARCHAR, JavaTypes.DEFAULT_LENGTH);
        draft.add(new Column(key, text, false, false, null, null, null), key, place);
        draft.addToKey(key);
        ColumnType number = ColumnType.of(SqlType.BIGINT);
        draft.add(new Column(value, number, true, false, null, null, null), value, place);
    }

    private Identifier stated(Optional<AnnotationUse> generator, String member, String fallback) {
        return reading.naming()
                .physical(Identifier.of(
                        generator.flatMap(declared -> declared.text(member)).orElse(fallback)));
    }
}
