package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.schema.Column;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.Identifier;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;

/** Reads Hibernate's {@code @PropertyRef}: a reference to another attribute than the identifier. */
final class PropertyRefs {

    private final Reading reading;

    PropertyRefs(Reading reading) {
        this.reading = reading;
    }

    /**
     * The join column to the column of the attribute that is named.
     *
     * @param use the annotation
     * @param stated the {@code @JoinColumn}s, of which one may say what the column is called
     * @param target the table of the entity that is referred to
     * @param name the column's name if none is stated
     * @return empty if the attribute is not one column, which has been reported
     */
    Optional<List<Join>> read(AnnotationUse use, List<AnnotationUse> stated, Target target, Identifier name) {
        String attribute = use.string("value", "");
        List<Column> columns = target.columnsOf(attribute);
        if (columns.size() != 1 || stated.size() > 1) {
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            use.place("value"),
                            "'" + attribute + "' is not one column of the table '" + target.name() + "'.",
                            "Name the columns that are referred to, with @JoinColumn(referencedColumnName = \"…\").");
            return Optional.empty();
        }
        Optional<AnnotationUse> column = stated.stream().findFirst();
        Identifier logical =
                column.flatMap(join -> join.text("name")).map(Identifier::of).orElse(name);
        Join join = new Join(
                logical,
                ofDefaultLength(columns.get(0)),
                column,
                column.map(join1 -> join1.place("name")).orElse(use.place()));
        return Optional.of(List.of(join));
    }

    /** Hibernate gives the reference the type of the attribute, but not its length. */
    private static Column ofDefaultLength(Column column) {
        ColumnType type = column.type();
        boolean sized = type.length() != null && type.definition() == null;
        ColumnType plain = sized
                ? new ColumnType(
                        type.sqlType(),
                        JavaTypes.DEFAULT_LENGTH,
                        type.precision(),
                        type.scale(),
                        type.values(),
                        null,
                        type.element())
                : type;
        return new Column(
                column.name(),
                plain,
                column.nullable(),
                column.numbering(),
                column.defaultValue(),
                column.generated(),
                column.comment(),
                column.attribute());
    }
}
