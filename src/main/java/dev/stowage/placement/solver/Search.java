package dev.stowage.placement.solver;

import dev.stowage.placement.Effort;
import dev.stowage.placement.FinishedLoads;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.Milestone;
import dev.stowage.placement.SolveWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * One run of the search: a short one from each start, since no local move leads from many small hosts to few large
 * ones, then a long one from what came out best.
 */
final class Search {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** Part of the effort that all short runs together may take: one in so many. */
    private static final int SHORT_RUNS_SHARE = 3;

    private static final int THREADS = 2;
    /** Used hosts above which drills take seconds rather than moments, so that fewer placements are finished. */
    static final int MANY_HOSTS = 500;
    /** How often as long as one placement, side by side, the rest takes to be finished and told. */
    private static final int FINISHINGS = 4;

    /** How much of the free room the reserve counts as usable; which guess is best shows in the finished plan. */
    private static final List<Double> CREDITS = List.of(0.0, 0.3);

    private final SolverFactory<PlacementSolution> factory;
    private final Effort effort;
    private final SolveWatch watch;
    private final LongSupplier bound;
    private final long began;
    private final AtomicLong steps = new AtomicLong();
    private long nanosToFinish;
    private long lastStepTold;
    private long bestCost;
    private int bestUnplaced;

    /**
     * @param bound in millionths a month, for the milestones
     * @param began {@link System#nanoTime()} at the beginning of the whole run
     */
    Search(SolverFactory<PlacementSolution> factory, Effort effort, SolveWatch watch, LongSupplier bound, long began) {
        this.factory = factory;
        this.effort = effort;
        this.watch = watch;
        this.bound = bound;
        this.began = began;
    }

    long steps() {
        return steps.get();
    }

    /**
     * @param starts best first
     * @param other a placement that is not to be improved, but taken where it turns out to be cheapest
     */
    HostLoads from(List<HostLoads> starts, Optional<HostLoads> other) {
        bestCost = starts.get(0).cost();
        bestUnplaced = starts.get(0).unplaced();
        List<HostLoads> found = new ArrayList<>(
                starts.size() == 1 ? starts : sideBySide(starts, SHORT_RUNS_SHARE, SHORT_RUNS_SHARE * starts.size()));
        HostLoads best = found.stream()
                .min(Comparator.comparingInt(HostLoads::unplaced).thenComparingLong(HostLoads::cost))
                .orElseThrow();
        if (best.usedHosts() > MANY_HOSTS) {
            found = new ArrayList<>(List.of(best));
            reserveTimeToFinish(best);
        } else {
            found.addAll(starts);
            other.ifPresent(found::add);
        }
        found.addAll(sideBySide(
                CREDITS.stream().map(credit -> recounted(best, credit)).toList(), 1, CREDITS.size()));
        FinishedLoads finished = found.parallelStream().map(HostLoads::finished).toList().stream()
                .min(Comparator.comparingInt((FinishedLoads one) -> one.loads().unplaced())
                        .thenComparingLong(FinishedLoads::perMonth))
                .orElseThrow();
        report(finished.perMonth(), finished.loads().unplaced(), 0);
        return finished.loads();
    }

    /** Of a large estate, whose drills take seconds: they are part of the time that was asked for. */
    private void reserveTimeToFinish(HostLoads placement) {
        long start = System.nanoTime();
        placement.finished();
        nanosToFinish = FINISHINGS * (System.nanoTime() - start);
    }

    /** The same placement under a reserve that gives more or less credit for free room. */
    private static HostLoads recounted(HostLoads placement, double credit) {
        HostLoads loads = new HostLoads(placement.facts(), placement.slots(), credit);
        for (int w = 0; w < loads.facts().workloads(); w++) {
            if (placement.slotOf(w) >= 0) {
                loads.add(w, placement.slotOf(w));
            }
        }
        return loads;
    }

    /**
     * Runs from several placements on two threads, each with the same part of what effort is left.
     *
     * @param timeShare one part in so many of the time, for all runs together
     * @param stepShare one part in so many of the steps, for each run
     */
    private List<HostLoads> sideBySide(List<HostLoads> starts, int timeShare, int stepShare) {
        long stepsAtMost = effort.steps() == 0 ? 0 : (effort.steps() - steps.get()) / stepShare;
        long rounds = (starts.size() + THREADS - 1) / THREADS;
        long nanosAtMost = nanosLeft() / timeShare / rounds;
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<HostLoads>> runs = starts.stream()
                    .map(start -> pool.submit(() -> run(start, stepsAtMost, nanosAtMost)))
                    .toList();
            List<HostLoads> found = new ArrayList<>();
            for (Future<HostLoads> run : runs) {
                found.add(run.get());
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run of the search failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private HostLoads run(HostLoads start, long stepsAtMost, long nanosAtMost) {
        boolean nothingLeft = effort.steps() > 0 && stepsAtMost < 1 || effort.seconds() > 0 && nanosAtMost < 1;
        if (nothingLeft || watch.stopRequested()) {
            return start;
        }
        DefaultSolver<PlacementSolution> solver = (DefaultSolver<PlacementSolution>) factory.buildSolver();
        // Credit for free room is a guess, so what such a run finds is told only once it has been drilled.
        EffortLimit.Reporter reporter = start.reserveCredit() > 0 ? (cost, unplaced, taken) -> {} : this::report;
        EffortLimit limit = new EffortLimit(solver, watch, stepsAtMost, nanosAtMost, reporter);
        solver.addPhaseLifecycleListener(limit);
        Cooling cooling = new Cooling(stepsAtMost, nanosAtMost, start.facts().workloads());
        PlacementSolution best =
                solver.solve(new PlacementSolution(new PlacementSolution.Run(start, effort.seed(), cooling)));
        steps.addAndGet(limit.steps());
        return best.placement();
    }

    private synchronized void report(long cost, int unplaced, long stepsOfRun) {
        if (unplaced < bestUnplaced || unplaced == bestUnplaced && cost < bestCost) {
            bestUnplaced = unplaced;
            bestCost = cost;
            long millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
            // Of two runs side by side, the one that is behind may find the better plan.
            lastStepTold = Math.max(lastStepTold, steps.get() + stepsOfRun);
            watch.reached(new Milestone(millis, lastStepTold, cost, bound.getAsLong(), unplaced));
        }
    }

    private long nanosLeft() {
        return effort.seconds() == 0
                ? 0
                : Math.max(0, effort.seconds() * NANOS_PER_SECOND - nanosToFinish - (System.nanoTime() - began));
    }
}
