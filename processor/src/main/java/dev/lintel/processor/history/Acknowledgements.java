package dev.lintel.processor.history;

import dev.lintel.processor.mirror.Annotations;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.SourceTypes;
import dev.lintel.processor.reading.SchemaReader.ReadSchema;
import dev.lintel.schema.hazard.Finding;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import dev.lintel.schema.problem.ProblemKind;
import dev.lintel.schema.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells the hazards that somebody has taken note of, by {@code @SuppressWarnings("lintel:Name")} on the element, on a class
 * around it or on the enum that is its type, from those that are open.
 */
final class Acknowledgements {

    private static final String ANNOTATION = SuppressWarnings.class.getName();
    private static final String PREFIX = "lintel:";

    private final Annotations annotations;
    private final SourceTypes sources;

    Acknowledgements(Annotations annotations, SourceTypes sources) {
        this.annotations = annotations;
        this.sources = sources;
    }

    /** The hazards that nobody has acknowledged. */
    List<Problem> open(List<Finding> findings, ReadSchema read) {
        List<Problem> open = new ArrayList<>();
        for (Finding finding : findings) {
            Place place = read.places().place(finding.subject());
            if (!(place instanceof ElementPlace at) || !covers(at.element(), finding.kind())) {
                open.add(new Problem(finding.kind(), severity(finding, place), finding.text(), finding.cure(), place));
            }
        }
        return open;
    }

    /** A class file does not keep acknowledgements, so what stands in one may have been acknowledged when it was compiled. */
    private Severity severity(Finding finding, Place place) {
        return place instanceof ElementPlace at && !sources.contain(at.element())
                ? Severity.WARNING
                : finding.severity();
    }

    private boolean covers(Element element, ProblemKind kind) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (isOn(around, kind)) {
                return true;
            }
        }
        return isOnEnum(typeOf(element), kind);
    }

    private static TypeMirror typeOf(Element element) {
        return element instanceof ExecutableElement getter ? getter.getReturnType() : element.asType();
    }

    /** The enum may be the attribute's type, or that of the elements or keys that it has. */
    private boolean isOnEnum(TypeMirror type, ProblemKind kind) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        Element element = declared.asElement();
        return element.getKind() == ElementKind.ENUM && isOn(element, kind)
                || declared.getTypeArguments().stream().anyMatch(argument -> isOnEnum(argument, kind));
    }

    private boolean isOn(Element element, ProblemKind kind) {
        return annotations
                .on(element, ANNOTATION)
                .map(use -> use.strings("value").contains(PREFIX + kind.readableName()))
                .orElse(false);
    }
}
