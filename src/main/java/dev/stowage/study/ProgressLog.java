package dev.stowage.study;

import dev.stowage.placement.Milestone;
import dev.stowage.placement.SolveWatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Writes a search's progress into its plan's row and reads from there whether it is to stop: through the database, so
 * that it does not matter which service solves and which one is asked. A row that is no longer ours ends the search. May
 * be asked from several threads.
 */
final class ProgressLog implements SolveWatch {
    private final PlanAttempt attempt;
    private final long intervalNanos;
    private final BooleanSupplier closing;
    private final List<Milestone> milestones = new ArrayList<>();
    private long lastWrite = System.nanoTime();
    private boolean dirty;
    private boolean stoppedByUser;
    private boolean lost;

    ProgressLog(PlanAttempt attempt, Duration interval, BooleanSupplier closing) {
        this.attempt = attempt;
        this.intervalNanos = interval.toNanos();
        this.closing = closing;
    }

    synchronized boolean stoppedByUser() {
        return stoppedByUser;
    }

    @Override
    public synchronized void reached(Milestone milestone) {
        milestones.add(milestone);
        dirty = true;
    }

    @Override
    public synchronized boolean stopRequested() {
        if (System.nanoTime() - lastWrite >= intervalNanos) {
            flush();
        }
        return stoppedByUser || lost || closing.getAsBoolean();
    }

    synchronized void flush() {
        lastWrite = System.nanoTime();
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = PlanEntity.findById(attempt.planId());
            lost = plan == null || plan.attempt != attempt.number() || plan.status != PlanRun.Status.SOLVING;
            if (!lost) {
                stoppedByUser |= plan.stopRequested;
                plan.progress = dirty ? Documents.write(milestones) : plan.progress;
            }
        });
        dirty = false;
    }
}
