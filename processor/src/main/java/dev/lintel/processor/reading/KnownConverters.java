package dev.lintel.processor.reading;

import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The converters that come with Hibernate, of which it is known what they store. */
final class KnownConverters {

    private static final String PACKAGE = "org.hibernate.type.";

    private KnownConverters() {}

    static Optional<ColumnType> of(Optional<TypeElement> converter) {
        return Optional.ofNullable(
                switch (converter
                        .map(type -> type.getQualifiedName().toString())
                        .orElse("")) {
                    case PACKAGE + "YesNoConverter" -> character("N", "Y");
                    case PACKAGE + "TrueFalseConverter" -> character("F", "T");
                    case PACKAGE + "NumericBooleanConverter" ->
                        ColumnType.of(SqlType.INTEGER).withValues(List.of("0", "1"));
                    default -> null;
                });
    }

    private static ColumnType character(String no, String yes) {
        return ColumnType.withLength(SqlType.CHAR, 1).withValues(List.of(no, yes));
    }
}
