package dev.stowage.bench;

import dev.stowage.placement.Milestone;
import dev.stowage.placement.SolveWatch;
import java.util.OptionalLong;

/** Waits for the first plan that places everything; no plan that is announced breaks a hard constraint. */
final class FirstFeasible implements SolveWatch {
    private final long began = System.nanoTime();
    private OptionalLong after = OptionalLong.empty();

    @Override
    public void reached(Milestone milestone) {
        if (milestone.unplaced() == 0 && after.isEmpty()) {
            after = OptionalLong.of(System.nanoTime() - began);
        }
    }

    /** Nanoseconds since this watch was made; empty where no plan places everything. */
    OptionalLong after() {
        return after;
    }
}
