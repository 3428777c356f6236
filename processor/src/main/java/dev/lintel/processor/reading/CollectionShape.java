package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What sort of collection an attribute is, which decides the key of its table.
 *
 * @param kind the sort
 * @param key the type of a map's keys, unless the map is raw
 * @param element the type of what it holds, unless it is raw
 */
record CollectionShape(Kind kind, Optional<TypeMirror> key, Optional<TypeMirror> element) {

    /** The sorts of collections. */
    enum Kind {
        /** No element twice: the elements are in the key. */
        SET,
        /** Elements by position, which is in the key. */
        LIST,
        /** Elements by a key of their own, which is in the key. */
        MAP,
        /** Elements in no order, maybe twice: no key. */
        BAG
    }

    /** The shape of an attribute's type; empty if it is no collection. */
    static Optional<CollectionShape> of(Attribute attribute, Reading reading) {
        TypeMirror type = attribute.type();
        boolean ordered = reading.annotations().has(attribute.element(), Jpa.ORDER_COLUMN);
        if (type.getKind() == TypeKind.ARRAY) {
            return Optional.of(new CollectionShape(
                    ordered ? Kind.LIST : Kind.BAG,
                    Optional.empty(),
                    Optional.of(((ArrayType) type).getComponentType())));
        }
        Optional<List<? extends TypeMirror>> map = TypeArguments.of(type, "java.util.Map", reading.types());
        if (map.isPresent()) {
            return Optional.of(new CollectionShape(Kind.MAP, argument(map.get(), 0), argument(map.get(), 1)));
        }
        Optional<List<? extends TypeMirror>> collection =
                TypeArguments.of(type, "java.util.Collection", reading.types());
        if (collection.isEmpty()) {
            return Optional.empty();
        }
        boolean set = TypeArguments.of(type, "java.util.Set", reading.types()).isPresent();
        boolean list = TypeArguments.of(type, "java.util.List", reading.types()).isPresent();
        Kind kind = set ? Kind.SET : list && ordered ? Kind.LIST : Kind.BAG;
        return Optional.of(new CollectionShape(kind, Optional.empty(), argument(collection.get(), 0)));
    }

    private static Optional<TypeMirror> argument(List<? extends TypeMirror> arguments, int position) {
        return position < arguments.size() ? Optional.of(arguments.get(position)) : Optional.empty();
    }

    /** The same shape with the types that an annotation states in place of the declared ones. */
    CollectionShape with(Optional<AnnotationUse> keyClass, Optional<AnnotationUse> elements, String member) {
        return new CollectionShape(
                kind,
                keyClass.flatMap(use -> use.type("value")).or(() -> key),
                elements.flatMap(use -> use.type(member)).or(() -> element));
    }
}
