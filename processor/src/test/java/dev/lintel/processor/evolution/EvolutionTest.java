package dev.lintel.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random models that change at random. {@code -Dlintel.evolution.pairs=2000 -Dlintel.evolution.seed=7} runs more of them, or
 * others, and with {@code -Dlintel.evolution.publish=true} writes what became of them into docs/reliability.md.
 */
class EvolutionTest {

    private static final List<String> DIALECTS =
            List.of(System.getProperty("lintel.evolution.dialects", "h2,mariadb,postgresql,sqlite")
                    .split(","));

    @TempDir
    Path work;

    @Test
    void everyModelBecomesTheNextOneWithItsRows() throws SQLException, IOException {
        int pairs = Integer.getInteger("lintel.evolution.pairs", 60);
        long seed = Long.getLong("lintel.evolution.seed", 1);
        Map<String, Integer> counts = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (long pair = seed; pair < seed + pairs; pair++) {
            String outcome = outcome(pair, failures);
            counts.merge(outcome, 1, Integer::sum);
        }
        String report = "seeds " + seed + " to " + (seed + pairs - 1) + ": " + counts;
        Files.createDirectories(Path.of("target", "evolution"));
        Files.writeString(
                Path.of("target", "evolution", "report.txt"), report + "\n\n" + String.join("\n\n", failures) + "\n");
        if (Boolean.getBoolean("lintel.evolution.publish")) {
            PublishedSeeds.write(seed, pairs, counts);
        }
        assertThat(failures).as(report).isEmpty();
        assertThat(counts.getOrDefault("migrated", 0)).as(report).isGreaterThan(pairs / 2);
    }

    private String outcome(long seed, List<String> failures) throws SQLException {
        RandomPair pair = new RandomPair(seed);
        Path folder = work.resolve("pair" + seed);
        try {
            return pair.evolution().run(folder, DIALECTS) ? "migrated" : "no change";
        } catch (Evolution.InTheWayException e) {
            // a class with another name has another discriminator, which the rows don't have; and what is lost can't
            // come back
            if (e.getMessage().contains("DTYPE")
                    || e.getMessage().endsWith(" is gone")
                    || e.getMessage().contains(" is the same in several rows")
                    || e.getMessage().contains(" has several rows for one of ")
                    || e.getMessage().contains(" has values in rows of other classes")) {
                return "stopped [DataInTheWay]";
            }
        } catch (Project.RefusedException e) {
            if (!e.kind().equals("[Fault]")) {
                return "refused " + e.kind();
            }
        } catch (AssertionError | RuntimeException e) {
            // told below, with what is left of it when it is as small as can be
        }
        RandomPair shrunk = pair.shrunk(folder, DIALECTS);
        failures.add("seed " + seed + ", " + shrunk.describe() + "\n"
                + shrunk.failure(folder.resolve("again"), DIALECTS)
                        .orElseThrow()
                        .getMessage());
        return "failed";
    }
}
