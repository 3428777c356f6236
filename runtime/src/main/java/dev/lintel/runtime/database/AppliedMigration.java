package dev.lintel.runtime.database;

/**
 * A row of a plugin's history table: a migration that the database has, or that failed in it.
 *
 * @param version the version
 * @param script the script's file name
 * @param checksum Flyway's checksum of the script as it was applied; {@code null} when none was recorded
 * @param success whether it ran to its end
 */
public record AppliedMigration(int version, String script, Integer checksum, boolean success) {}
