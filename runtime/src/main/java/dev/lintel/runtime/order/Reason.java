package dev.lintel.runtime.order;

import java.util.Objects;

/**
 * Why a step of a plan is not an earlier one.
 *
 * @param kind what holds it back
 * @param of what it waits for or comes behind: a migration, {@code users@3}
 * @param step that migration's number in the plan, from 1; 0 for one that is applied already
 * @param text the reason as a sentence without an end
 */
public record Reason(Kind kind, String of, int step, String text) {

    /** What can hold a step back. The first two always hold, the others where that is possible. */
    public enum Kind {
        /** It is a later version of the same plugin. */
        VERSION("version"),
        /** It needs a version of another plugin. */
        PIN("pin"),
        /** Another plugin's waiting migration was written when this one did not exist yet. */
        WRITTEN_BEFORE("written before"),
        /** Its plugin declares to need the other, without ever pinning a version of it. */
        DEPENDS_ON("depends on"),
        /** It would have waited for one of the last two, if that did not wait for it in the end. */
        CIRCLE("circle"),
        /** Both were free, and the name decided. */
        NAME("name");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it, for tools: {@code written before}. */
        @Override
        public String toString() {
            return word;
        }
    }

    public Reason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
