package dev.lintel.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** What Gradle reads in the processor's jar before it compiles incrementally with it. */
class GradleDeclarationTest {

    @Test
    void aPluginIsMadeOfManyClassesSoTheProcessorIsAggregating() throws IOException {
        try (InputStream declaration =
                LintelProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(declaration).isNotNull();
            assertThat(new String(declaration.readAllBytes(), UTF_8))
                    .isEqualTo(LintelProcessor.class.getName() + ",aggregating\n");
        }
    }

    /** An incremental run takes classes that did not change from their class files, which do not keep the others. */
    @Test
    void whatItReadsIsKeptInClassFiles() throws ClassNotFoundException {
        for (String annotation : new LintelProcessor().getSupportedAnnotationTypes()) {
            Retention retention = Class.forName(annotation).getAnnotation(Retention.class);

            assertThat(retention).as(annotation).isNotNull();
            assertThat(retention.value()).as(annotation).isNotEqualTo(RetentionPolicy.SOURCE);
        }
    }
}
