package dev.stowage.placement.solver;

import dev.stowage.placement.CostBound;
import dev.stowage.placement.Effort;
import dev.stowage.placement.SolveWatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Raises the bound beside the search. With a limit in steps always to the same bound, with one in seconds as far as the
 * time allows.
 */
final class BoundRaising implements AutoCloseable {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    /** Steps of the search for each split: about as long on two cores. */
    private static final int STEPS_PER_SPLIT = 500;

    private static final int MOST_SPLITS = 200;
    /** Part of the seconds: one in so many; the rest is the search's alone. */
    private static final int SHARE_OF_SECONDS = 2;

    private final CostBound bound;
    private final Effort effort;
    private final SolveWatch watch;
    private final long began;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> raising;
    private volatile boolean closed;

    BoundRaising(CostBound bound, Effort effort, SolveWatch watch, long began) {
        this.bound = bound;
        this.effort = effort;
        this.watch = watch;
        this.began = began;
        this.raising = thread.submit(this::raise);
    }

    private void raise() {
        int splits = effort.steps() == 0 ? MOST_SPLITS : Math.min(MOST_SPLITS, effort.steps() / STEPS_PER_SPLIT);
        for (int i = 0; i < splits && !closed && !timeIsUp() && !watch.stopRequested(); i++) {
            bound.raise();
        }
    }

    private boolean timeIsUp() {
        return effort.seconds() > 0
                && System.nanoTime() - began > effort.seconds() * NANOS_PER_SECOND / SHARE_OF_SECONDS;
    }

    /** Waits for the end. */
    void end() {
        try {
            raising.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Raising the bound failed", e.getCause());
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }
}
