package dev.lintel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven has put into the jar. */
final class Version implements IVersionProvider {

    private static final String FILE = "/META-INF/maven/dev.lintel/lintel-cli/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream(FILE)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"lintel " + properties.getProperty("version", "(not from a jar)")};
    }
}
