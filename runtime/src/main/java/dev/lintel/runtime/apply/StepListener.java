package dev.lintel.runtime.apply;

import dev.lintel.runtime.order.Step;

/** Hears of each migration of a run, on the thread that runs it. */
public interface StepListener {

    /**
     * A migration is about to be carried out.
     *
     * @param number its place in this run, from 1
     * @param total how many this run has
     */
    default void stepStarted(Step step, int number, int total) {}

    /** A migration was carried out and recorded. One that fails never comes here. */
    default void stepEnded(AppliedStep step, int number, int total) {}
}
