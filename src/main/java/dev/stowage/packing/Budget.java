package dev.stowage.packing;

import java.util.function.BooleanSupplier;

/**
 * What may still be spent. Steps are counted where the work is done, so that a step limit ends the search at the same
 * point on every machine; the clock is looked at now and then.
 */
final class Budget {
    private static final long STEPS_BETWEEN_LOOKS = 200_000;

    private final Budget whole;
    private final long mostSteps;
    private final long deadline;
    private final BooleanSupplier closed;
    private long spent;
    private long nextLook;
    private boolean late;

    private Budget(Budget whole, long mostSteps, long deadline, BooleanSupplier closed) {
        this.whole = whole;
        this.mostSteps = mostSteps;
        this.deadline = deadline;
        this.closed = closed;
    }

    /** @param deadline in the time of {@link System#nanoTime}
     * @param closed whether there is nothing left to be found
     */
    static Budget of(long steps, long deadline, BooleanSupplier closed) {
        return new Budget(null, steps, deadline, closed);
    }

    /** A part of this budget with a step limit of its own; what it spends is spent here too. */
    Budget part(long steps) {
        return new Budget(this, steps, deadline, closed);
    }

    void spend(long steps) {
        spent += steps;
        if (whole != null) {
            whole.spend(steps);
        } else if (spent >= nextLook) {
            nextLook = spent + STEPS_BETWEEN_LOOKS;
            late |= System.nanoTime() - deadline >= 0;
        }
    }

    long spent() {
        return spent;
    }

    boolean exhausted() {
        return spent >= mostSteps || (whole == null ? late || closed.getAsBoolean() : whole.exhausted());
    }
}
