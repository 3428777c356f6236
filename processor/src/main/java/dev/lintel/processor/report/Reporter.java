package dev.lintel.processor.report;

import dev.lintel.processor.ecj.Ecj;
import dev.lintel.processor.mirror.ElementPlace;
import dev.lintel.processor.mirror.SourceTypes;
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
    private final SourceTypes sources;
    private final Set<String> printed = new HashSet<>();

    /**
     * @param messager the compiler's
     * @param sources what this compilation has sources of
     */
    public Reporter(Messager messager, SourceTypes sources) {
        this.messager = messager;
        this.sources = sources;
    }

    public void report(Problem problem) {
        if (!printed.add(problem.toString())) {
            return;
        }
        Diagnostic.Kind kind = problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Place place = problem.place();
        if (place instanceof ElementPlace at && sources.contain(at.element()) && canBeShown(at.element())) {
            messager.printMessage(kind, problem.message(), at.element(), at.annotation(), at.value());
        } else {
            messager.printMessage(kind, problem.toString());
        }
    }

    /** Eclipse's compiler drops the place of a message on a package. */
    private boolean canBeShown(Element element) {
        return !(element instanceof PackageElement) || !Ecj.made(messager);
    }
}
