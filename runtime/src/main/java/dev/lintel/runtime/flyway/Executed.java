package dev.lintel.runtime.flyway;

import java.time.Duration;

/**
 * A migration that was applied.
 *
 * @param version its version
 * @param duration how long it took, to the millisecond
 */
public record Executed(int version, Duration duration) {}
