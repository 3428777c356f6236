package dev.lintel.processor.reading;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Knows which Java type one of Hibernate's {@code JavaType} descriptors describes: its type argument. */
final class Descriptors {

    private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";

    private Descriptors() {}

    static Optional<TypeMirror> described(TypeElement descriptor, Types types) {
        return TypeArguments.of(descriptor.asType(), JAVA_TYPE, types)
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0));
    }
}
