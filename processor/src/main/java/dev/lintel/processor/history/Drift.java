package dev.lintel.processor.history;

/** What it means that a plugin's models have moved past its committed history. */
public enum Drift {
    /** The next migration is drafted. */
    DRAFT,
    /** It is drafted, and what has moved is warned of. */
    WARN,
    /** What has moved is refused: on a build server everything has to be committed. */
    ERROR
}
