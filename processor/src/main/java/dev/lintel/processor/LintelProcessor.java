package dev.lintel.processor;

import com.google.auto.service.AutoService;
import dev.lintel.processor.report.Problems;
import dev.lintel.processor.report.Reporter;
import dev.lintel.schema.problem.Place;
import dev.lintel.schema.problem.ProblemException;
import dev.lintel.schema.problem.ProblemKind;
import java.util.Collection;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where Lintel meets the compiler. It claims no annotation, so other processors see them too; it works in the first round in
 * which all models are complete; and whatever is wrong is told once, in the place where it is.
 */
@AutoService(Processor.class)
public final class LintelProcessor extends AbstractProcessor {

    private Sources sources;
    private Compilation compilation;
    private Reporter reporter;

    /** For the compiler. */
    public LintelProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Sources.ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        sources = new Sources(environment.getElementUtils());
        compilation = new Compilation(environment, sources.types());
        reporter = new Reporter(environment.getMessager(), sources.types());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(annotations, round);
        if (!round.processingOver()) {
            Problems problems = new Problems();
            compile(sources.takeIfComplete(), problems);
            problems.list().forEach(reporter::report);
        }
        return false;
    }

    private void compile(Collection<Element> complete, Problems problems) {
        if (complete.isEmpty()) {
            return;
        }
        try {
            compilation.compile(complete, problems);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        } catch (LinkageError e) {
            // ECJ would say no more than that a processor has failed
            problems.error(
                    ProblemKind.FAULT,
                    Place.NOWHERE,
                    "Lintel misses something on the processor path: " + e + ".",
                    "Put lintel-processor there with all jars that it depends on; docs/set-up.md lists them.");
        } catch (RuntimeException | StackOverflowError e) {
            // a fault of ours must stop the build and say where it is; the compiler would print just a stack trace
            problems.error(
                    ProblemKind.FAULT,
                    Place.NOWHERE,
                    "Lintel failed with " + e + " at " + e.getStackTrace()[0] + ".",
                    "Nothing was written. Please report this, with the class that was compiled.");
        }
    }
}
