package dev.lintel.processor.oracle;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of entities that show one mapping feature.
 *
 * @param folder where its sources are, and perhaps a {@code case.properties}: settings of Hibernate that the feature needs, and
 *     {@code dialects} where not every database has it
 */
record MappingCase(Path folder) {

    /** Where the cases are, from the module's folder. */
    static final Path ALL = Path.of(System.getProperty("basedir", ""), "src/test/resources/good");

    static List<MappingCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(MappingCase::new)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("no cases in " + ALL.toAbsolutePath(), e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the feature can be on that database. */
    boolean isFor(String dialect) {
        String stated = properties().getProperty("dialects");
        return stated == null || List.of(stated.split(",")).contains(dialect);
    }

    Map<String, String> hibernateSettings() {
        Properties properties = properties();
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("hibernate."))
                .forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    private Properties properties() {
        Properties properties = new Properties();
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
