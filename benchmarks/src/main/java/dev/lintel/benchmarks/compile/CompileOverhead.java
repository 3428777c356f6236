package dev.lintel.benchmarks.compile;

import dev.lintel.PluginModel;
import dev.lintel.benchmarks.page.Page;
import dev.lintel.schema.create.MigrationCreator;
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
 * own, in turns. Writes the section of {@code docs/benchmarks.md}.
 *
 * <pre>CompileOverhead [docs/benchmarks.md [runs]]</pre>
 */
public final class CompileOverhead {

    private static final List<Integer> ENTITIES = List.of(100, 300, 1_000);

    private static final String ALONE = "javac alone";

    private final int runs;
    private final String classPath = jarOf(PluginModel.class) + File.pathSeparator + jarOf(Entity.class);

    private CompileOverhead(int runs) {
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CompileOverhead overhead = new CompileOverhead(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9);
        StringBuilder text = new StringBuilder("""
                Whole processes, medians of %d runs in turns: what a person waits for, and how long the processors work. The first
                draft is that of all tables on two databases; the usual compilation finds nothing that has changed.

                | entities | | seconds | | processor time | |
                |--:|---|--:|--:|--:|--:|
                """.formatted(overhead.runs));
        for (int entities : ENTITIES) {
            text.append(overhead.rows(entities));
        }
        System.out.print(text);
        if (arguments.length > 0) {
            Page.replace(Path.of(arguments[0]), "compile", text.toString());
        }
    }

    private String rows(int entities) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("lintel-compile");
        try {
            Project project = new Project(folder, entities);
            Map<String, List<String>> ways = ways(project);
            Map<String, Times> times = new LinkedHashMap<>();
            // the first time, files are not in the system's memory yet
            for (int run = -1; run < runs; run++) {
                for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                    Times all = times.computeIfAbsent(way.getKey(), nobody -> new Times());
                    compile(project, way.getValue(), run < 0 ? new Times() : all);
                }
            }
            Times alone = times.get(ALONE);
            StringBuilder rows = new StringBuilder();
            times.forEach((way, all) -> rows.append(String.format(
                    Locale.ROOT,
                    "| %,d | %s | %.2f | %.2f times | %.2f | %.2f times |%n",
                    entities,
                    way,
                    all.waited(),
                    all.waited() / alone.waited(),
                    all.worked(),
                    all.worked() / alone.worked())));
            return rows.toString();
        } finally {
            delete(folder);
        }
    }

    private Map<String, List<String>> ways(Project project) throws IOException, InterruptedException {
        List<String> lintel = processor("dev.lintel.processor.LintelProcessor", "lintel");
        Path histories = project.folder().resolve("histories");
        List<String> usual = new ArrayList<>(lintel);
        usual.add("-Alintel.history=" + histories);
        compile(project, lintel, new Times());
        new MigrationCreator(output(project), histories).create("shop", "first");

        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put(ALONE, List.of("-proc:none"));
        ways.put("with a processor that does nothing", processor(NothingToDo.class.getName(), "lintel"));
        ways.put("with Lintel, as usual", usual);
        ways.put("with Lintel, first draft", lintel);
        ways.put("with hibernate-processor", processor("org.hibernate.processor.HibernateProcessor", "hibernate"));
        return ways;
    }

    /** What some compilations took. */
    private static final class Times {

        private final List<Double> waited = new ArrayList<>();
        private final List<Double> worked = new ArrayList<>();

        double waited() {
            return median(waited);
        }

        double worked() {
            return median(worked);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    private static Path output(Project project) {
        return project.folder().resolve("out");
    }

    private void compile(Project project, List<String> options, Times times) throws IOException, InterruptedException {
        delete(output(project));
        Files.createDirectories(output(project));
        Path sources = project.folder().resolve("sources.txt");
        Files.write(sources, project.sources().stream().map(Path::toString).toList());
        Path worked = project.folder().resolve("worked.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                jarOf(CompileOverhead.class),
                OneCompilation.class.getName(),
                worked.toString(),
                "--release",
                "17",
                "-parameters",
                "-nowarn",
                "-d",
                output(project).toString(),
                "-classpath",
                classPath));
        command.addAll(options);
        command.add("@" + sources);
        Path log = project.folder().resolve("log.txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        times.waited.add((System.nanoTime() - start) / 1e9);
        if (code != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        times.worked.add(Long.parseLong(Files.readString(worked)) / 1e9);
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
