package dev.lintel.processor.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cases that the processor refuses so far. Read from {@code good/pending.txt}, a line each: {@code case: [Problem] why}. The
 * problem is the one that the refusal must carry.
 *
 * @param reasons the problem and the why, by case
 */
record PendingCases(Map<String, String> reasons) {

    static PendingCases read() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(MappingCase.ALL.resolve("pending.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(": ", 2);
            if (parts.length != 2 || !parts[1].matches("\\[\\w+\\] .+") || reasons.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("not 'case: [Problem] why', or twice: " + line);
            }
        }
        return new PendingCases(reasons);
    }

    boolean contains(MappingCase mapping) {
        return reasons.containsKey(mapping.name());
    }

    /** The name of the problem, in its brackets. */
    String problem(MappingCase mapping) {
        String reason = reasons.get(mapping.name());
        return reason.substring(0, reason.indexOf(']') + 1);
    }

    Set<String> names() {
        return reasons.keySet();
    }
}
