package dev.lintel.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that asks for Lintel's annotation and does nothing with it: what any processor costs, since javac begins anew. */
public final class NothingToDo extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // by its name: the compiling process knows nothing else of Lintel
        return Set.of("dev.lintel.PluginModel");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
