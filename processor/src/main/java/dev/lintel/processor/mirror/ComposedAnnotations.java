package dev.lintel.processor.mirror;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * The annotations that an author's own annotation stands for: {@code @Money} on an attribute, which carries {@code
 * @JdbcTypeCode} itself. Hibernate looks there for what says how a value is stored.
 */
final class ComposedAnnotations {

    private static final Set<String> LOOKED_FOR = Stream.of(
                    "AnyDiscriminator AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues AnyKeyJavaClass",
                    "AnyKeyJavaType AnyKeyJdbcType AnyKeyJdbcTypeCode Bag CollectionIdJavaClass CollectionIdJavaType",
                    "CollectionIdJdbcType CollectionIdJdbcTypeCode CollectionIdType CollectionType CompositeType JavaType",
                    "JdbcType JdbcTypeCode ListIndexJavaType ListIndexJdbcType ListIndexJdbcTypeCode MapKeyJavaType",
                    "MapKeyJdbcType MapKeyJdbcTypeCode MapKeyType Nationalized PropertyRef Type")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map("org.hibernate.annotations."::concat)
            .collect(Collectors.toUnmodifiableSet());

    private ComposedAnnotations() {}

    /** What the annotations of an attribute stand for, by qualified name. */
    static Map<String, AnnotationUse> behind(Element element) {
        Map<String, AnnotationUse> uses = new LinkedHashMap<>();
        if (element.getKind().isField() || element.getKind() == ElementKind.METHOD) {
            for (AnnotationMirror own : element.getAnnotationMirrors()) {
                for (AnnotationMirror mirror :
                        own.getAnnotationType().asElement().getAnnotationMirrors()) {
                    String name = AnnotationUse.qualifiedName(mirror);
                    if (LOOKED_FOR.contains(name)) {
                        uses.put(name, new AnnotationUse(element, mirror));
                    }
                }
            }
        }
        return uses;
    }
}
