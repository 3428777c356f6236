package dev.lintel.processor.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cases that the processor refuses so far, each with its reason. Read from {@code good/pending.txt}, a line each:
 * {@code case: reason}.
 */
record PendingCases(Map<String, String> reasons) {

    static PendingCases read() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(MappingCase.ALL.resolve("pending.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(": ", 2);
            if (parts.length != 2 || reasons.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("not 'case: reason', or twice: " + line);
            }
        }
        return new PendingCases(reasons);
    }

    boolean contains(MappingCase mapping) {
        return reasons.containsKey(mapping.name());
    }

    Set<String> names() {
        return reasons.keySet();
    }
}
