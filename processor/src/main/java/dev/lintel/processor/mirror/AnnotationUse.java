package dev.lintel.processor.mirror;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation on one element. Members that the source leaves out have the fallback that the caller names, which is the
 * default of the specification: the annotation's own class need not be there.
 */
public final class AnnotationUse {

    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values = new HashMap<>();

    AnnotationUse(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
    }

    /** The annotation's qualified name. */
    public String name() {
        return qualifiedName(mirror);
    }

    static String qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The annotation as a person writes it: {@code @Table}. */
    public String spelling() {
        return "@" + mirror.getAnnotationType().asElement().getSimpleName();
    }

    /** Whether it is written without any value. */
    public boolean isPlain() {
        return values.isEmpty();
    }

    public boolean states(String member) {
        return values.containsKey(member);
    }

    /** Whether the member is written and is not empty, which would mean the same as leaving it out. */
    public boolean says(String member) {
        return elements(member).stream().anyMatch(value -> !"".equals(value.getValue()));
    }

    public String string(String member, String fallback) {
        return values.containsKey(member) ? values.get(member).getValue().toString() : fallback;
    }

    /** The member's text, unless it is left out or blank, which mean the same in Jakarta Persistence. */
    public Optional<String> text(String member) {
        return Optional.of(string(member, "")).filter(text -> !text.isBlank());
    }

    public int integer(String member, int fallback) {
        return values.containsKey(member) && values.get(member).getValue() instanceof Integer number
                ? number
                : fallback;
    }

    /** A number of any whole kind. */
    public long number(String member, long fallback) {
        return values.containsKey(member) && values.get(member).getValue() instanceof Number number
                ? number.longValue()
                : fallback;
    }

    public boolean bool(String member, boolean fallback) {
        return values.containsKey(member) && values.get(member).getValue() instanceof Boolean truth ? truth : fallback;
    }

    /** The simple name of an enum constant. */
    public String constant(String member, String fallback) {
        return values.containsKey(member) && values.get(member).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : fallback;
    }

    /** A class-valued member; empty where it is left out or {@code void}. */
    public Optional<TypeMirror> type(String member) {
        return values.containsKey(member)
                        && values.get(member).getValue() instanceof TypeMirror type
                        && type.getKind() != TypeKind.VOID
                ? Optional.of(type)
                : Optional.empty();
    }

    /** The class of a class-valued member; empty where it is left out, {@code void} or no class. */
    public Optional<TypeElement> typeElement(String member) {
        return type(member).filter(type -> type.getKind() == TypeKind.DECLARED).map(type ->
                (TypeElement) ((DeclaredType) type).asElement());
    }

    /** The qualified names of an array of classes. */
    public List<String> types(String member) {
        return elements(member).stream()
                .map(value -> value.getValue().toString())
                .toList();
    }

    public List<String> strings(String member) {
        return elements(member).stream()
                .map(value -> value.getValue().toString())
                .toList();
    }

    /** The annotations within a member, one or an array of them. */
    public List<AnnotationUse> nested(String member) {
        return elements(member).stream()
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new AnnotationUse(element, (AnnotationMirror) value.getValue()))
                .toList();
    }

    /**
     * This annotation with another value.
     *
     * @param member the member that gets it
     * @param other where the value is written, or left to its default
     * @param from the member of the other one that has it
     */
    public AnnotationUse with(String member, AnnotationUse other, ExecutableElement from) {
        AnnotationUse changed = new AnnotationUse(element, mirror);
        changed.values.putAll(values);
        AnnotationValue value = other.values.getOrDefault(from.getSimpleName().toString(), from.getDefaultValue());
        changed.values.put(member, value);
        return changed;
    }

    /** Every annotation within this one, in the order of the source. */
    public List<AnnotationUse> nested() {
        return mirror.getElementValues().keySet().stream()
                .map(member -> member.getSimpleName().toString())
                .flatMap(member -> nested(member).stream())
                .flatMap(use -> Stream.concat(Stream.of(use), use.nested().stream()))
                .toList();
    }

    /** The values of an array, or the one value where the source leaves the braces out. */
    private List<AnnotationValue> elements(String member) {
        if (!values.containsKey(member)) {
            return List.of();
        }
        AnnotationValue value = values.get(member);
        if (value.getValue() instanceof List<?> list) {
            return list.stream().map(AnnotationValue.class::cast).toList();
        }
        return List.of(value);
    }

    /** The annotation's own class. */
    public Element type() {
        return mirror.getAnnotationType().asElement();
    }

    public Element element() {
        return element;
    }

    /** The annotation itself, as a place. */
    public ElementPlace place() {
        return new ElementPlace(element, mirror, null);
    }

    /** The member's value, as a place; the annotation where the member is left out. */
    public ElementPlace place(String member) {
        return new ElementPlace(element, mirror, values.get(member));
    }

    /** One value of an array, as a place. */
    public ElementPlace place(String member, int position) {
        List<AnnotationValue> elements = elements(member);
        return new ElementPlace(element, mirror, position < elements.size() ? elements.get(position) : null);
    }
}
