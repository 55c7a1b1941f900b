package dev.stowage.bench;

import dev.stowage.rebalancing.Rebalanced;
import dev.stowage.rebalancing.Rebalancer;
import dev.stowage.rebalancing.RebalancingLimit;
import dev.stowage.rebalancing.RebalancingProblem;
import dev.stowage.rebalancing.Referee;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One instance read, rebalanced and checked.
 *
 * @param today what the allocation cost before
 * @param seconds all of that together
 */
record RoadefRun(Rebalanced result, long today, double seconds) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration LEAST = Duration.ofMillis(10);
    private static final long NANOS_PER_WORKLOAD = 10_000;

    /**
     * @param time for everything; some of it, as much as reading took and more, is kept for checking and writing
     * @throws IllegalArgumentException in words for people, if the files are no instance
     */
    static RoadefRun of(Path model, Path assignment, Duration time, long seed) {
        require(model);
        require(assignment);
        long began = System.nanoTime();
        RebalancingProblem problem = RoadefReader.read(model, assignment);
        long today = new Referee(problem).bill(problem.workloads().today()).total();
        long read = System.nanoTime() - began;
        Duration left = time.minusNanos(
                2 * read + NANOS_PER_WORKLOAD * problem.workloads().count());
        Duration search = left.compareTo(LEAST) > 0 ? left : LEAST;
        Rebalanced result = Rebalancer.solve(problem, RebalancingLimit.ofTime(search), seed);
        return new RoadefRun(result, today, (System.nanoTime() - began) / NANOS_PER_SECOND);
    }

    private static void require(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file " + file + " to read");
        }
    }
}
