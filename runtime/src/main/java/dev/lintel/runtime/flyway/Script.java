package dev.lintel.runtime.flyway;

/**
 * A migration's script as Flyway is to see it.
 *
 * @param fileName {@code V1__create_task.sql}
 * @param content the SQL
 */
public record Script(String fileName, String content) {}
