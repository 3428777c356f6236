package dev.lintel.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
}
