package dev.lintel.runtime.uninstall;

/** The word without which nothing is reset. */
public enum Reset {
    /** Every table of every plugin goes, with all that is in it. */
    LOSE_ALL_DATA
}
