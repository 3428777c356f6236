package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.schema.ColumnType;
import dev.lintel.schema.SqlType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @EnumeratedValue}: an enum that is stored by a field of its constants. Which values they have is known only
 * when the enum runs, so the column's type follows, but no check of its values.
 */
final class EnumValues {

    private EnumValues() {}

    /** Whether the enum says itself which values its constants are stored by. */
    static boolean isStated(TypeMirror type, Annotations annotations) {
        return ((DeclaredType) type)
                .asElement().getEnclosedElements().stream()
                        .anyMatch(member -> annotations.has(member, Jpa.ENUMERATED_VALUE));
    }

    static Optional<ColumnType> of(TypeElement type, boolean byName, ColumnSize size, Annotations annotations) {
        return type.getEnclosedElements().stream()
                .filter(VariableElement.class::isInstance)
                .filter(member -> annotations.has(member, Jpa.ENUMERATED_VALUE))
                .findFirst()
                .map(field -> stored(field, byName, size));
    }

    private static ColumnType stored(Element field, boolean byName, ColumnSize size) {
        if (byName) {
            return ColumnType.withLength(SqlType.VARCHAR, size.length().orElse(JavaTypes.DEFAULT_LENGTH));
        }
        return ColumnType.of(field.asType().getKind() == TypeKind.BYTE ? SqlType.TINYINT : SqlType.SMALLINT);
    }
}
