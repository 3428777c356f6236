package dev.lintel.schema.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What undoing a migration brings back. */
public enum Reversibility {
    /** All is as it was. */
    EXACT,
    /** The tables are as they were, without the rows or values that the migration deleted. */
    STRUCTURE_ONLY,
    /** Not even that. */
    IRREVERSIBLE,
    /** The script was written by hand and does not say. */
    UNKNOWN;

    /** The word in a script: {@code structure-only}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a script's word means; empty when it means nothing. A script can't say {@code unknown}. */
    static Optional<Reversibility> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value != UNKNOWN && value.word().equals(word))
                .findFirst();
    }
}
