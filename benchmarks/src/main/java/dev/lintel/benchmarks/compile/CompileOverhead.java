package dev.lintel.benchmarks.compile;

import dev.lintel.PluginModel;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles the same sources with javac alone, with Lintel's processor and with hibernate-processor, each in a process of its
 * own, in turns, and prints the medians of the whole processes' times.
 */
public final class CompileOverhead {

    private static final int RUNS = Integer.getInteger("runs", 7);

    private static final List<Integer> ENTITIES = List.of(100, 1_000);

    private CompileOverhead() {}

    /** Runs it; {@code -Druns=15} for more of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String classPath = jarOf(PluginModel.class) + File.pathSeparator + jarOf(Entity.class);
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("javac alone", List.of("-proc:none"));
        ways.put("with Lintel", processor("dev.lintel.processor.LintelProcessor", "lintel"));
        ways.put("with hibernate-processor", processor("org.hibernate.processor.HibernateProcessor", "hibernate"));
        for (int entities : ENTITIES) {
            Path folder = Files.createTempDirectory("lintel-compile");
            try {
                measure(new Project(folder, entities), entities, classPath, ways);
            } finally {
                delete(folder);
            }
        }
    }

    private static void measure(Project project, int entities, String classPath, Map<String, List<String>> ways)
            throws IOException, InterruptedException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = -1; run < RUNS; run++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                double took = compile(project, classPath, way.getValue());
                // the first time, files are not in the system's memory yet
                if (run >= 0) {
                    seconds.computeIfAbsent(way.getKey(), nobody -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        double alone = median(seconds.get("javac alone"));
        System.out.println(entities + " entities, medians of " + RUNS + " runs:");
        seconds.forEach((way, times) -> System.out.printf(
                Locale.ROOT, "  %-26s %6.2f s   %.2f x%n", way, median(times), median(times) / alone));
    }

    private static double compile(Project project, String classPath, List<String> options)
            throws IOException, InterruptedException {
        Path output = project.folder().resolve("out");
        delete(output);
        Files.createDirectories(output);
        Path sources = project.folder().resolve("sources.txt");
        Files.write(sources, project.sources().stream().map(Path::toString).toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-parameters",
                "-nowarn",
                "-d",
                output.toString(),
                "-classpath",
                classPath));
        command.addAll(options);
        command.add("@" + sources);
        Path log = project.folder().resolve("log.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        double took = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return took;
    }

    private static List<String> processor(String name, String jars) {
        return List.of("-processor", name, "-processorpath", processorPath(jars));
    }

    /** The whole class path: what a processor does not need costs nothing. */
    private static String processorPath(String jars) {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> jars.equals("hibernate") || !entry.contains("hibernate"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
