package dev.lintel.benchmarks.boot;

import java.util.List;
import java.util.Locale;

/**
 * The figures of one kind of database as a table in Markdown, with how many times faster one of the contenders is than each
 * slower one.
 *
 * @param title the kind of database
 * @param results the cheapest start first
 * @param winner whose figures the others' are compared with
 */
record Table(String title, List<Starts.Result> results, String winner) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("""
                | %s | usual start | Lintel is faster | beside a query |
                |---|--:|--:|--:|
                """.formatted(title));
        double query = results.get(0).usual();
        double own = results.stream()
                .filter(result -> result.name().equals(winner))
                .findFirst()
                .orElseThrow()
                .usual();
        for (Starts.Result result : results) {
            boolean slower = result.usual() > own && !result.name().startsWith(winner);
            text.append(row(
                    result.name(),
                    number(result.usual()),
                    slower ? times(result.usual() / own) : "",
                    times(result.usual() / query)));
        }
        return text.toString();
    }

    private static String row(String name, String usual, String faster, String beside) {
        return "| %s | %s | %s | %s |\n".formatted(name, usual, faster, beside);
    }

    static String times(double ratio) {
        return number(ratio) + " times";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
