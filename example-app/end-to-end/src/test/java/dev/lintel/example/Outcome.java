package dev.lintel.example;

/**
 * How a process ended.
 *
 * @param exitCode 0 for well
 * @param output what it printed
 * @param errors what it complained about
 */
record Outcome(int exitCode, String output, String errors) {}
