package dev.lintel.processor.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds with which type arguments a type implements a generic one. */
final class TypeArguments {

    private TypeArguments() {}

    /**
     * The type arguments of the generic class or interface among the type and its supertypes.
     *
     * @param generic its qualified name
     * @return empty if the type is not one of it; an empty list if it is, but raw
     */
    static Optional<List<? extends TypeMirror>> of(TypeMirror type, String generic, Types types) {
        return of(type, generic, types, new HashSet<>());
    }

    private static Optional<List<? extends TypeMirror>> of(
            TypeMirror type, String generic, Types types, Set<String> visited) {
        if (type.getKind() != TypeKind.DECLARED || !visited.add(type.toString())) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(generic)) {
            return Optional.of(declared.getTypeArguments());
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            Optional<List<? extends TypeMirror>> found = of(above, generic, types, visited);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
