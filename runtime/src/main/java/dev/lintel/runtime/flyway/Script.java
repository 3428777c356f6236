package dev.lintel.runtime.flyway;

/**
 * A migration's script as Flyway is to see it.
 *
 * @param fileName {@code V1__create_task.sql}
 * @param content the SQL
 * @param transactional whether it may run in a transaction, where the database can do that
 */
public record Script(String fileName, String content, boolean transactional) {}
