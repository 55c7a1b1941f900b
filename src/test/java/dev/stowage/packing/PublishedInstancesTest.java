package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Instances that others published, with the optima that they proved. */
class PublishedInstancesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("real-exports", "../shared")).resolve("benchmarks/vbp");
    private static final int OPTIMUM = 2;
    private static final int FEW_KINDS = 40;

    private static Map<String, Integer> optima;

    @BeforeAll
    static void readOptima() throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve("known.csv")), "no instances at " + FOLDER);
        try (Stream<String> lines = Files.lines(FOLDER.resolve("known.csv"))) {
            optima = lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[OPTIMUM].isEmpty())
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.valueOf(cells[OPTIMUM])));
        }
    }

    @Test
    void smallOnesAreSolvedToTheirOptimum() throws IOException {
        int solved = 0;
        for (Map.Entry<String, Integer> instance : optima.entrySet()) {
            PackingProblem problem = read(FOLDER.resolve(instance.getKey() + ".vbp"));
            if (problem.kinds() <= FEW_KINDS) {
                PackingResult result = PackingSolver.solve(problem, PackingLimit.ofSteps(200_000_000), 1);
                assertThat(result.packing().solves(problem)).isTrue();
                assertThat(result.packing().hosts()).as(instance.getKey()).isEqualTo(instance.getValue());
                assertThat(result.bound()).as(instance.getKey()).isEqualTo(instance.getValue());
                solved++;
            }
        }
        assertThat(solved).isPositive();
    }

    @Test
    void largeOnesAreNotBoundedAboveTheirOptimum() throws IOException {
        for (Map.Entry<String, Integer> instance : optima.entrySet()) {
            PackingProblem problem = read(FOLDER.resolve(instance.getKey() + ".vbp"));
            if (problem.kinds() > FEW_KINDS) {
                PackingResult result = PackingSolver.solve(problem, PackingLimit.ofSteps(15_000_000), 1);
                assertThat(result.packing().solves(problem)).isTrue();
                assertThat(result.bound()).as(instance.getKey()).isLessThanOrEqualTo(instance.getValue());
            }
        }
    }

    private static PackingProblem read(Path file) throws IOException {
        try (Scanner numbers = new Scanner(file)) {
            long[] capacity = new long[numbers.nextInt()];
            for (int d = 0; d < capacity.length; d++) {
                capacity[d] = numbers.nextLong();
            }
            long[][] sizes = new long[numbers.nextInt()][capacity.length];
            int[] counts = new int[sizes.length];
            for (int kind = 0; kind < counts.length; kind++) {
                for (int d = 0; d < capacity.length; d++) {
                    sizes[kind][d] = numbers.nextLong();
                }
                counts[kind] = numbers.nextInt();
            }
            return PackingProblem.of(capacity, sizes, counts);
        }
    }
}
