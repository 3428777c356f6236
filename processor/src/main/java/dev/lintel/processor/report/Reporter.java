package dev.lintel.processor.report;

import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/**
 * Prints problems, each once, under the word that is wrong. What stands in a class file has no line to point at, so there the
 * message names the place in words.
 */
public final class Reporter {

    private final Messager messager;
    private final Set<Element> sources;
    private final Set<String> printed = new HashSet<>();

    /**
     * @param messager the compiler's
     * @param sources the packages and outermost types that this compilation has sources of
     */
    public Reporter(Messager messager, Set<Element> sources) {
        this.messager = messager;
        this.sources = sources;
    }

    public void report(Problem problem) {
        if (!printed.add(problem.toString())) {
            return;
        }
        Diagnostic.Kind kind = problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Place place = problem.place();
        if (place instanceof ElementPlace at && hasSource(at.element()) && canBeShown(at.element())) {
            messager.printMessage(kind, problem.message(), at.element(), at.annotation(), at.value());
        } else {
            messager.printMessage(kind, problem.toString());
        }
    }

    /** Eclipse's compiler drops the place of a message on a package. */
    private boolean canBeShown(Element element) {
        return !(element instanceof PackageElement)
                || !messager.getClass().getName().startsWith("org.eclipse.");
    }

    private boolean hasSource(Element element) {
        Element outermost = element;
        while (!(outermost instanceof PackageElement)
                && !(outermost.getEnclosingElement() instanceof PackageElement)
                && outermost.getEnclosingElement() != null) {
            outermost = outermost.getEnclosingElement();
        }
        return sources.contains(outermost);
    }
}
