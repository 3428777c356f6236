package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.plugin.LintelAnnotations;
import dev.lintel.schema.problem.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What {@code @CompositeType}, {@code @MapKeyCompositeType} and {@code @CompositeTypeRegistration} make of a value: the columns of
 * another class, which the type's {@code embeddable()} returns when it runs. It is known where that method is declared to return
 * the class: {@code Class<MoneyParts> embeddable()}.
 */
final class CompositeTypes {

    private static final String METHOD = "embeddable";

    private final Reading reading;

    CompositeTypes(Reading reading) {
        this.reading = reading;
    }

    /** Whether a value's parts are those that a composite type says. */
    boolean has(Attribute value, String annotation) {
        return use(value, annotation).isPresent();
    }

    /**
     * The value with the class of its parts in the place of its own, which is embedded then.
     *
     * @param value an attribute, or the element or the key of one
     * @param annotation the one that names the composite type on the attribute
     * @return empty if the class is not known, which has been reported
     */
    Optional<Attribute> parts(Attribute value, String annotation) {
        Optional<AnnotationUse> use = use(value, annotation);
        Optional<TypeElement> userType = use.flatMap(CompositeTypes::userType);
        Optional<Attribute> parts =
                userType.flatMap(this::returned).map(type -> new Attribute(value.name(), type, value.element()));
        if (use.isPresent() && parts.isEmpty()) {
            String name = userType.map(type -> type.getSimpleName().toString()).orElse("the type");
            reading.problems()
                    .error(
                            ProblemKind.UNSUPPORTED_MAPPING,
                            ElementPlace.of(value.element()),
                            "Which columns " + use.get().spelling() + " makes of '" + value.name()
                                    + "' is known only when '" + name + "' runs.",
                            "Let " + name + "." + METHOD + "() be declared to return the class with the parts, as in"
                                    + " Class<MoneyParts> in place of Class<?>; or embed that class.");
        }
        return parts;
    }

    private Optional<AnnotationUse> use(Attribute value, String annotation) {
        boolean otherwise = Stream.of(Jpa.CONVERT, LintelAnnotations.COLUMN_TYPE)
                .anyMatch(name -> reading.annotations().has(value.element(), name));
        return otherwise
                ? Optional.empty()
                : reading.annotations()
                        .on(value.element(), annotation)
                        .or(() -> reading.registrations()
                                .of(value.type())
                                .filter(registered -> registered.name().equals(Hibernate.COMPOSITE_TYPE_REGISTRATION)));
    }

    private static Optional<TypeElement> userType(AnnotationUse use) {
        return use.typeElement("value").or(() -> use.typeElement("userType"));
    }

    private Optional<TypeMirror> returned(TypeElement userType) {
        DeclaredType type = (DeclaredType) userType.asType();
        return ElementFilter.methodsIn(reading.elements().getAllMembers(userType)).stream()
                .filter(method -> method.getSimpleName().contentEquals(METHOD)
                        && method.getParameters().isEmpty())
                .map(method -> ((ExecutableType) reading.types().asMemberOf(type, method)).getReturnType())
                .filter(DeclaredType.class::isInstance)
                .map(returned -> List.<TypeMirror>copyOf(((DeclaredType) returned).getTypeArguments()))
                .filter(arguments -> arguments.size() == 1 && arguments.get(0).getKind() == TypeKind.DECLARED)
                .map(arguments -> arguments.get(0))
                .findFirst();
    }
}
