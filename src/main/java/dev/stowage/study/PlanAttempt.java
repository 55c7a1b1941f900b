package dev.stowage.study;

import java.util.UUID;

/**
 * One run of a plan. Each has a job of its own, so that a plan can be started again while the job of its former run
 * still waits to be given up.
 *
 * @param number 1 for the first
 */
record PlanAttempt(UUID planId, int number) {
    static PlanAttempt parse(String text) {
        int slash = text.indexOf('/');
        return new PlanAttempt(UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return planId + "/" + number;
    }
}
