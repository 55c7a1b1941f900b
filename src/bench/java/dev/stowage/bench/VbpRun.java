package dev.stowage.bench;

import dev.stowage.packing.PackingLimit;
import dev.stowage.packing.PackingProblem;
import dev.stowage.packing.PackingResult;
import dev.stowage.packing.PackingSolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * One instance read, packed and checked.
 *
 * @param seconds all of that together
 */
record VbpRun(PackingProblem problem, PackingResult result, double seconds) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration LEAST = Duration.ofMillis(10);

    private static final long NANOS_PER_ITEM = 1_000;

    /**
     * @param time for everything; some of it, as much as reading took and more, is kept for checking and writing
     * @throws IllegalArgumentException in words for people, if the file is no instance that can be packed
     */
    static VbpRun of(Path file, Duration time, long seed) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file " + file + " to read");
        }
        long began = System.nanoTime();
        PackingProblem problem = VbpReader.read(file);
        Duration left = time.minusNanos(2 * (System.nanoTime() - began) + NANOS_PER_ITEM * items(problem));
        Duration search = left.compareTo(LEAST) > 0 ? left : LEAST;
        PackingResult result = PackingSolver.solve(problem, PackingLimit.ofTime(search), seed);
        if (!result.packing().solves(problem)) {
            throw new IllegalStateException("The packing does not solve " + file);
        }
        return new VbpRun(problem, result, (System.nanoTime() - began) / NANOS_PER_SECOND);
    }

    private static long items(PackingProblem problem) {
        return IntStream.range(0, problem.kinds()).mapToLong(problem::count).sum();
    }
}
