package dev.lintel.benchmarks.boot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Measures the contenders in turn, round by round, so that what disturbs the machine disturbs all of them. A slow one takes
 * part in the first rounds only: its noise is small beside it.
 */
final class Starts {

    private static final int WARM_UPS = 60;
    private static final int ROUNDS = 51;
    private static final double SLOW = 500;
    private static final int ROUNDS_OF_SLOW = 3;

    private final Server server;
    private final List<Contender> contenders;

    Starts(Server server, List<Contender> contenders) {
        this.server = server;
        this.contenders = contenders;
    }

    /** What one contender needs. */
    record Result(String name, double usual) {}

    List<Result> measure() throws Exception {
        Map<Contender, DataSource> databases = new LinkedHashMap<>();
        Map<Contender, List<Double>> usual = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            databases.put(contender, server.database("boot" + databases.size()));
            contender.boot().on(databases.get(contender));
            usual.put(contender, new ArrayList<>());
        }
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (Contender contender : contenders) {
                List<Double> measured = usual.get(contender);
                if (measured.size() < ROUNDS_OF_SLOW || median(measured) < SLOW) {
                    measured.add(milliseconds(contender, databases.get(contender)));
                    if (round < WARM_UPS && median(measured) < SLOW) {
                        measured.clear();
                    }
                }
            }
        }
        return contenders.stream()
                .map(contender -> new Result(contender.name(), median(usual.get(contender))))
                .toList();
    }

    static double milliseconds(Contender contender, DataSource database) throws Exception {
        long start = System.nanoTime();
        contender.boot().on(database);
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(List<Double> all) {
        return all.isEmpty() ? 0 : all.stream().sorted().toList().get(all.size() / 2);
    }
}
