package dev.lintel.processor.mirror;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The names of types, without the annotations that may stand on their use and that {@code toString} would show. */
public final class TypeNames {

    private TypeNames() {}

    /** A class's qualified name, a primitive type's keyword, and nothing for any other type. */
    public static String of(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return ((TypeElement) ((DeclaredType) type).asElement())
                    .getQualifiedName()
                    .toString();
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "";
    }
}
