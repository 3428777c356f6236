package dev.lintel.benchmarks.boot;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the first start, on an empty database: in a process of its own, as an installation has it, and in one that has done
 * it before, as a suite of tests has it.
 */
final class FreshCost {

    private static final int PROCESSES = 3;
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 9;

    /** Its noise is small beside it. */
    private static final double SLOW = 1000;

    private static final int ROUNDS_OF_SLOW = 4;

    private final Fleet fleet;
    private int databases;

    FreshCost(Fleet fleet) {
        this.fleet = fleet;
    }

    /**
     * The process of its own.
     *
     * <pre>FreshCost file-for-the-milliseconds contender url ebean-platform folder plugins migrations</pre>
     */
    public static void main(String[] arguments) throws Exception {
        BootCost.beSilent();
        Fleet fleet = new Fleet(Path.of(arguments[4]), Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6]));
        try (URLClassLoader plugins = fleet.lintel()) {
            Contender contender = contenders(fleet, plugins, arguments[3]).stream()
                    .filter(one -> one.name().equals(arguments[1]))
                    .findFirst()
                    .orElseThrow();
            double milliseconds = Starts.milliseconds(contender, Server.over(arguments[2]));
            Files.writeString(Path.of(arguments[0]), Double.toString(milliseconds));
        }
    }

    private static List<Contender> contenders(Fleet fleet, URLClassLoader plugins, String ebeanPlatform) {
        return List.of(
                Applying.jdbc(fleet),
                Applying.lintel(Applying.LINTEL, plugins),
                Applying.ebean(fleet, ebeanPlatform),
                Applying.flyway(fleet));
    }

    String measure() throws Exception {
        StringBuilder text = new StringBuilder("""
                The first start, on an empty database, in milliseconds, and beside the same scripts read from their files and sent
                over JDBC with a commit behind each: in a new process (the start of the JVM not counted), and in one that has done
                it %d times before, or %d times where it takes seconds (medians of %d and %d).
                """.formatted(WARM_UPS, ROUNDS_OF_SLOW - 1, PROCESSES, ROUNDS));
        List<Server> servers = List.of(
                Server.postgresql(true),
                Server.postgresql(false),
                Server.h2OnDisk(true),
                Server.h2OnDisk(false),
                Server.h2InMemory());
        for (Server server : servers) {
            try (server) {
                text.append("\n").append(on(server));
            }
        }
        return text.toString();
    }

    private String on(Server server) throws Exception {
        StringBuilder text = new StringBuilder("""
                | %s | in a new process | | done before | |
                |---|--:|--:|--:|--:|
                """.formatted(server));
        try (URLClassLoader plugins = fleet.lintel()) {
            List<Contender> contenders = contenders(fleet, plugins, server.ebeanPlatform());
            Map<Contender, Double> cold = cold(server, contenders);
            Map<Contender, Double> warm = warm(server, contenders);
            for (Contender contender : contenders) {
                text.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                contender.name(),
                                Table.number(cold.get(contender)),
                                beside(cold, contender, contenders),
                                Table.number(warm.get(contender)),
                                beside(warm, contender, contenders)));
            }
        }
        return text.toString();
    }

    private static String beside(Map<Contender, Double> all, Contender one, List<Contender> contenders) {
        return "%.2f times".formatted(all.get(one) / all.get(contenders.get(0)));
    }

    private Map<Contender, Double> cold(Server server, List<Contender> contenders) throws Exception {
        Map<Contender, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 0; round < PROCESSES; round++) {
            for (Contender contender : contenders) {
                measured.computeIfAbsent(contender, one -> new ArrayList<>()).add(inNewProcess(server, contender));
            }
        }
        return medians(measured);
    }

    private double inNewProcess(Server server, Contender contender) throws IOException, InterruptedException {
        Path result = Files.createTempFile("lintel-fresh-cost", ".txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        FreshCost.class.getName(),
                        result.toString(),
                        contender.name(),
                        server.url("cold" + databases++),
                        server.ebeanPlatform(),
                        fleet.folder().toString(),
                        Integer.toString(fleet.plugins()),
                        Integer.toString(fleet.versions()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(contender.name() + " ended with " + code);
        }
        return Double.parseDouble(Files.readString(result));
    }

    private Map<Contender, Double> warm(Server server, List<Contender> contenders) throws Exception {
        Map<Contender, List<Double>> measured = new LinkedHashMap<>();
        contenders.forEach(contender -> measured.put(contender, new ArrayList<>()));
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Contender contender : contenders) {
                List<Double> all = measured.get(contender);
                if (all.size() < ROUNDS_OF_SLOW || Starts.median(all) < SLOW) {
                    all.add(Starts.milliseconds(contender, server.database("warm" + databases++)));
                }
            }
        }
        measured.values()
                .forEach(all ->
                        all.subList(0, Math.min(WARM_UPS, all.size() - 1)).clear());
        return medians(measured);
    }

    private static Map<Contender, Double> medians(Map<Contender, List<Double>> measured) {
        Map<Contender, Double> medians = new LinkedHashMap<>();
        measured.forEach((contender, all) -> medians.put(contender, Starts.median(all)));
        return medians;
    }
}
