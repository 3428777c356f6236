package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Numbering;
import dev.lintel.schema.SqlType;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an attribute that is one column: a number, a text, a time, an enum … */
final class BasicReader {

    private final Reading reading;
    private final TypeReader types;
    private final ColumnReader columns;
    private final GeneratorReader generators;

    BasicReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
        this.columns = new ColumnReader(reading);
        this.generators = new GeneratorReader(reading);
    }

    void read(Attribute attribute, Destination destination) {
        Optional<AnnotationUse> column = destination
                .overrides()
                .column(attribute.name())
                .or(() -> reading.annotations().on(attribute.element(), Jpa.COLUMN));
        Optional<AnnotationUse> zone = reading.annotations().on(attribute.element(), Hibernate.TIME_ZONE_STORAGE);
        if (TimeZones.differs(zone, reading.databases())) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            zone.get().place("value"),
                            "@TimeZoneStorage(AUTO) gives the offset a column of its own on some databases, and none on others.",
                            "Write @TimeZoneStorage(TimeZoneStorageType.NATIVE), NORMALIZE, NORMALIZE_UTC or COLUMN; or draft"
                                    + " for databases that agree, with -Alintel.dialects.");
            return;
        }
        Optional<ColumnType> type = types.basic(attribute, column, destination);
        if (type.isEmpty()) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(attribute.element()),
                            "The attribute '" + attribute.name() + "' has the type " + attribute.type()
                                    + reading.registrations()
                                            .of(attribute.type())
                                            .map(use -> ", and what " + use.spelling()
                                                    + " makes of it is known only when it runs.")
                                            .orElse(", for which no column type is known."),
                            "Say what is stored with @ColumnType(Types.VARCHAR) or its like, or in the words of a database"
                                    + " with @Column(columnDefinition = \"…\"); or mark the attribute @Transient.");
            return;
        }
        Numbering numbering = generators.read(attribute, destination);
        // a primitive's column is not null by itself, but nullable as soon as there is a @Column, which says so by
        // default
        boolean primitive = attribute.type().getKind().isPrimitive() && column.isEmpty();
        columns.add(
                attribute,
                column,
                destination,
                new ColumnValue(
                        type.get(),
                        attribute.name(),
                        isRequired(attribute) || isRequiredByValidation(attribute, destination),
                        primitive,
                        numbering,
                        value(attribute, Hibernate.COLUMN_DEFAULT).orElse(null),
                        value(attribute, Hibernate.GENERATED_COLUMN).orElse(null),
                        comment(attribute)));
        addZone(attribute, column, destination);
    }

    /** The column of a moment's offset, where it has one. */
    private void addZone(Attribute attribute, Optional<AnnotationUse> column, Destination destination) {
        Optional<AnnotationUse> storage = reading.annotations().on(attribute.element(), Hibernate.TIME_ZONE_STORAGE);
        Optional<AnnotationUse> stated = reading.annotations().on(attribute.element(), Hibernate.TIME_ZONE_COLUMN);
        if (!TimeZones.hasOwnColumn(storage, reading.databases())) {
            return;
        }
        String name = column.flatMap(use -> use.text("name")).orElse(attribute.name()) + "_tz";
        ColumnType type = stated.flatMap(use -> use.text("columnDefinition"))
                .map(ColumnType::defined)
                .orElse(ColumnType.of(SqlType.INTEGER));
        boolean required = column.map(use -> !use.bool("nullable", true)).orElse(false);
        columns.add(
                attribute,
                stated,
                destination,
                new ColumnValue(type, name, required, false, Numbering.NONE, null, null, Optional.empty()));
    }

    private boolean isRequiredByValidation(Attribute attribute, Destination destination) {
        return destination.presence() != Destination.Presence.ABSENT_IN_SOME
                && reading.validation().rulesOutNull(attribute, destination.reach());
    }

    private boolean isRequired(Attribute attribute) {
        boolean optional = reading.annotations()
                .on(attribute.element(), Jpa.BASIC)
                .map(use -> use.bool("optional", true))
                .orElse(true);
        return !optional
                || Stream.of(
                                Jpa.VERSION,
                                Hibernate.CREATION_TIMESTAMP,
                                Hibernate.CURRENT_TIMESTAMP,
                                Hibernate.UPDATE_TIMESTAMP,
                                Hibernate.TENANT_ID)
                        .anyMatch(name -> reading.annotations().has(attribute.element(), name));
    }

    /** What is said of a collection is said of its table. */
    private Optional<String> comment(Attribute attribute) {
        return reading.annotations().has(attribute.element(), Jpa.ELEMENT_COLLECTION)
                ? Optional.empty()
                : Comments.of(attribute.element(), reading.annotations());
    }

    private Optional<String> value(Attribute attribute, String annotation) {
        return reading.annotations().on(attribute.element(), annotation).flatMap(use -> use.text("value"));
    }
}
