package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Hosts are cut into items, so that a packing is known before one is sought. */
class KnownPackingsTest {
    private static final long[] CAPACITY = {100_000, 90_000, 80_000, 120_000};

    @Test
    void triplesThatFillTheirHostsToTheBrimAreFoundAgain() {
        for (int seed = 0; seed < 5; seed++) {
            int hosts = 20 + 10 * seed;
            PackingResult result = PackingSolver.solve(cut(hosts, 3, 0, seed), PackingLimit.ofSteps(50_000_000), seed);
            assertThat(result.packing().hosts()).isEqualTo(hosts);
            assertThat(result.proved()).isTrue();
        }
    }

    @Test
    void noBoundExceedsAPackingThatIsKnown() {
        for (int seed = 0; seed < 24; seed++) {
            int hosts = 4 + seed;
            PackingProblem problem = cut(hosts, 2 + seed % 5, (seed % 4) / 20.0, seed);
            PackingResult result = PackingSolver.solve(problem, PackingLimit.ofSteps(1L << 18 + seed % 8), seed);
            assertThat(result.packing().solves(problem)).isTrue();
            assertThat(result.bound()).as("seed " + seed).isLessThanOrEqualTo(hosts);
        }
    }

    @Test
    void moreKindsThanTheLinearProgramTakesArePackedWithoutIt() {
        PackingProblem problem = cut(1_000, 4, 0, 1);
        PackingResult result = PackingSolver.solve(problem, PackingLimit.ofSteps(400_000_000), 1);
        assertThat(problem.kinds()).isGreaterThan(2_000);
        assertThat(result.packing().solves(problem)).isTrue();
        assertThat(result.bound()).isEqualTo(1_000);
        assertThat(result.packing().hosts()).isLessThan(1_250);
    }

    /** @param slack share of each host that stays empty */
    private static PackingProblem cut(int hosts, int itemsPerHost, double slack, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<long[]> sizes = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            long[] left = new long[CAPACITY.length];
            for (int d = 0; d < left.length; d++) {
                left[d] = (long) (CAPACITY[d] * (1 - slack));
            }
            for (int item = itemsPerHost; item > 1; item--) {
                sizes.add(part(left, item, random));
            }
            sizes.add(left);
        }
        int[] counts = new int[sizes.size()];
        Arrays.fill(counts, 1);
        return PackingProblem.of(CAPACITY, sizes.toArray(long[][]::new), counts);
    }

    /** Takes about one of so many parts. */
    private static long[] part(long[] left, int parts, SplittableRandom random) {
        long[] part = new long[left.length];
        for (int d = 0; d < part.length; d++) {
            part[d] = (long) (left[d] * (0.4 + 1.2 * random.nextDouble()) / parts);
            left[d] -= part[d];
        }
        return part;
    }
}
