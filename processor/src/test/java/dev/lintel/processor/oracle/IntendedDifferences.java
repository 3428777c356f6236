package dev.lintel.processor.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The differences from Hibernate's own schema that are meant, each with its reason. Read from
 * {@code good/intended-differences.txt}: a reason stands on a line of its own, and below it, indented, each single difference
 * that it excuses ({@code case cell: - line}). There are no wildcards.
 */
record IntendedDifferences(List<Entry> entries) {

    /** One difference in one cell of the result. */
    record Entry(String mapping, String cell, String difference, String reason) {}

    static IntendedDifferences read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        String reason = null;
        for (String line : Files.readAllLines(MappingCase.ALL.resolve("intended-differences.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                reason = line.strip();
                continue;
            }
            String[] parts = line.strip().split(": ", 2);
            String[] cell = parts[0].split(" ");
            if (reason == null || parts.length != 2 || cell.length != 2 || !parts[1].matches("[-+] .+")) {
                throw new IllegalArgumentException("not '    case cell: - line' below a reason: " + line);
            }
            entries.add(new Entry(cell[0], cell[1], parts[1], reason));
        }
        return new IntendedDifferences(entries);
    }

    /** The verdict without the differences that are meant; one that is listed but not there is a failure. */
    Verdict applyTo(Verdict verdict, String mapping, String cell) {
        List<String> failures = new ArrayList<>(verdict.failures());
        List<String> differences = new ArrayList<>(verdict.differences());
        for (Entry entry : entries) {
            boolean here = entry.mapping().equals(mapping) && entry.cell().equals(cell);
            if (here && !differences.remove(entry.difference())) {
                failures.add("listed in intended-differences.txt, but not there any more: " + entry.difference());
            }
        }
        return new Verdict(verdict.validates(), failures, differences, verdict.leftovers());
    }
}
