package dev.lintel.processor.compiling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: it writes sources in the first round, which the compiler sees in the second. */
@SupportedAnnotationTypes("*")
public final class SourceWriter extends AbstractProcessor {

    private final FileTree sources;
    private boolean done;

    public SourceWriter(FileTree sources) {
        this.sources = sources;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            sources.paths(path -> path.endsWith(".java")).forEach(this::write);
        }
        return false;
    }

    private void write(String path) {
        String type = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
            writer.write(sources.read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
