package dev.lintel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven has put into the jar. */
final class Version implements IVersionProvider {

    private static final String FILE = "/META-INF/maven/dev.lintel/lintel-cli/pom.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"lintel " + stated().orElse("(not from a jar)")};
    }

    /** What a build file names: the version, or a property where it is not known. */
    static String number() {
        return stated().orElse("${lintel.version}");
    }

    private static Optional<String> stated() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(properties.getProperty("version"));
    }
}
