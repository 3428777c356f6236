package dev.lintel.schema.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is expected. {@code mvn test -Dlintel.golden=refresh} writes what is, for a person to review. */
public final class GoldenFile {

    private static final boolean REFRESH = "refresh".equals(System.getProperty("lintel.golden"));

    private GoldenFile() {}

    public static void assertHolds(Path file, String actual) {
        if (REFRESH) {
            write(file, actual);
        } else if (Files.exists(file)) {
            assertThat(actual)
                    .as("%s (-Dlintel.golden=refresh writes it anew)", file)
                    .isEqualTo(text(file));
        } else {
            fail("%s is missing. Write it with -Dlintel.golden=refresh and review it:%n%s", file, actual);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
