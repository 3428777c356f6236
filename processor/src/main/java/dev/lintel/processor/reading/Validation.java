package dev.lintel.processor.reading;

import dev.lintel.processor.mirror.AnnotationUse;
import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.TypeNames;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Reads what Bean Validation says of an attribute, as far as Hibernate makes columns of it: {@code @NotNull} and its kin,
 * {@code @Size}, {@code @Length}, {@code @Digits}, {@code @Min}, {@code @Max} and {@code @Range}, alone or composed.
 */
final class Validation {

    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
    private static final String VALID = "jakarta.validation.Valid";
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private static final Set<String> NOT_NULL = Set.of(JAKARTA + "NotNull", JAKARTA + "NotBlank", JAKARTA + "NotEmpty");

    private final Annotations annotations;
    private final boolean active;

    /**
     * @param active whether the ORM will apply constraints to the schema
     */
    Validation(Annotations annotations, boolean active) {
        this.annotations = annotations;
        this.active = active;
    }

    /** How far constraints reach into where an attribute is. */
    enum Reach {
        /** All of them count. */
        ALL,
        /** What is embedded may be absent as a whole, so {@code NULL} is not ruled out. */
        ALL_BUT_NULL,
        /** The embedding attribute is not {@code @Valid}, or there is no validator. */
        NONE;

        /** The reach within an embedded attribute. */
        Reach within(Attribute embedded, Annotations annotations) {
            if (this == NONE || !annotations.has(embedded.element(), VALID)) {
                return NONE;
            }
            boolean required = NOT_NULL.stream().anyMatch(name -> annotations.has(embedded.element(), name));
            return this == ALL && required ? ALL : ALL_BUT_NULL;
        }
    }

    /** Whether a constraint rules out {@code NULL}. */
    boolean rulesOutNull(Attribute attribute, Reach reach) {
        return reach == Reach.ALL && constraints(attribute).stream().anyMatch(Validation::rulesOutNull);
    }

    /** The size of a column once constraints have had their say. */
    ColumnSize size(ColumnSize stated, Attribute attribute, Reach reach) {
        ColumnSize size = stated;
        if (reach == Reach.NONE) {
            return size;
        }
        for (AnnotationUse constraint : constraints(attribute)) {
            if (constraint.name().equals(JAKARTA + "Size") || constraint.name().equals(HIBERNATE + "Length")) {
                int max = constraint.integer("max", Integer.MAX_VALUE);
                boolean text = TypeNames.of(attribute.type()).equals("java.lang.String");
                size = text && max != Integer.MAX_VALUE ? size.withLength(max) : size;
            } else if (constraint.name().equals(JAKARTA + "Digits")) {
                int fraction = constraint.integer("fraction", 0);
                size = size.withDigits(constraint.integer("integer", 0) + fraction, fraction);
            }
        }
        return size;
    }

    /** The conditions that the column's value has to meet, each with {@code %s} for the column. */
    List<String> conditions(Attribute attribute, Reach reach) {
        List<String> conditions = new ArrayList<>();
        if (reach == Reach.NONE) {
            return conditions;
        }
        for (AnnotationUse constraint : constraints(attribute)) {
            switch (constraint.name()) {
                case JAKARTA + "Min" -> conditions.add("%s >= " + constraint.number("value", 0));
                case JAKARTA + "Max" -> conditions.add("%s <= " + constraint.number("value", 0));
                case HIBERNATE + "Range" ->
                    conditions.add("(%s >= " + constraint.number("min", 0) + ") and (%s <= "
                            + constraint.number("max", Long.MAX_VALUE) + ")");
                default -> {
                    // changes no column
                }
            }
        }
        return conditions;
    }

    /** The constraints of the default group on the attribute's field and getter, those that are composed taken apart. */
    private List<AnnotationUse> constraints(Attribute attribute) {
        if (!active) {
            return List.of();
        }
        List<AnnotationUse> found = new ArrayList<>();
        for (Element member : members(attribute)) {
            annotations.all(member).forEach(use -> collect(use, found, new HashSet<>()));
        }
        return found;
    }

    private void collect(AnnotationUse use, List<AnnotationUse> found, Set<String> visited) {
        if (use.name().endsWith(".List")) {
            use.nested("value").forEach(each -> collect(each, found, visited));
            return;
        }
        boolean ofDefaultGroup =
                use.types("groups").isEmpty() || use.types("groups").stream().anyMatch(DEFAULT_GROUP::equals);
        if (ofDefaultGroup) {
            found.addAll(withParts(use, visited));
        }
    }

    /** A constraint, and those that it is composed of, whose own groups don't matter; nothing if it is none. */
    private List<AnnotationUse> withParts(AnnotationUse use, Set<String> visited) {
        if (!annotations.has(use.type(), CONSTRAINT)) {
            return List.of();
        }
        List<AnnotationUse> found = new ArrayList<>(List.of(use));
        if (!use.name().startsWith(JAKARTA) && !use.name().equals(HIBERNATE + "Range") && visited.add(use.name())) {
            List<List<AnnotationUse>> parts = annotations.all(use.type()).stream()
                    .map(part -> withParts(overridden(part, use), visited))
                    .filter(part -> !part.isEmpty())
                    .toList();
            // where one of them is enough, NULL is ruled out only by all
            boolean mayBeNull = parts.size() > 1
                    && isAlternative(use)
                    && !parts.stream().allMatch(part -> part.stream().anyMatch(Validation::rulesOutNull));
            parts.stream()
                    .flatMap(List::stream)
                    .filter(part -> !(mayBeNull && rulesOutNull(part)))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean rulesOutNull(AnnotationUse constraint) {
        return NOT_NULL.contains(constraint.name());
    }

    private boolean isAlternative(AnnotationUse composed) {
        return annotations
                .on(composed.type(), HIBERNATE + "ConstraintComposition")
                .filter(use -> use.constant("value", "AND").equals("OR"))
                .isPresent();
    }

    /** A part of a composed constraint, with the values that the composed one has for it. */
    private AnnotationUse overridden(AnnotationUse part, AnnotationUse composed) {
        AnnotationUse changed = part;
        for (ExecutableElement member : ElementFilter.methodsIn(composed.type().getEnclosedElements())) {
            for (AnnotationUse override : annotations.repeated(member, OVERRIDES, OVERRIDES + ".List")) {
                boolean ofPart = override.typeElement("constraint")
                        .filter(type -> type.getQualifiedName().contentEquals(part.name()))
                        .isPresent();
                if (ofPart) {
                    String name =
                            override.text("name").orElse(member.getSimpleName().toString());
                    changed = changed.with(name, composed, member);
                }
            }
        }
        return changed;
    }

    /**
     * The attribute's member, the getter or field of the same name, and the getters that it overrides: constraints count on
     * each.
     */
    private static List<Element> members(Attribute attribute) {
        Element owner = attribute.element().getEnclosingElement();
        Stream<Element> twins = members(owner, attribute.name()).filter(member -> !member.equals(attribute.element()));
        Stream<Element> inherited = above((TypeElement) owner, new LinkedHashSet<>()).stream()
                .flatMap(type -> members(type, attribute.name()))
                .filter(member -> member.getKind() == ElementKind.METHOD);
        return Stream.of(Stream.of(attribute.element()), twins, inherited)
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Element> members(Element type, String attribute) {
        return type.getEnclosedElements().stream()
                .map(Element.class::cast)
                .filter(member -> nameOf(member).equals(Optional.of(attribute)));
    }

    /** All superclasses and interfaces of a class. */
    private static Set<TypeElement> above(TypeElement type, Set<TypeElement> found) {
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(above -> (TypeElement) ((DeclaredType) above).asElement())
                .filter(found::add)
                .forEach(next -> above(next, found));
        return found;
    }

    private static Optional<String> nameOf(Element member) {
        if (member.getKind() == ElementKind.FIELD) {
            return Optional.of(member.getSimpleName().toString());
        }
        String name = member.getSimpleName().toString();
        String bare = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        return member.getKind() == ElementKind.METHOD && !bare.isEmpty()
                ? Optional.of(Introspector.decapitalize(bare))
                : Optional.empty();
    }
}
