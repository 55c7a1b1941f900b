package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackingSolverTest {
    private static final PackingLimit SHORT = PackingLimit.ofSteps(3_000_000);

    @Test
    void tinyProblemsAreSolvedToTheOptimumOfAllPartitions() {
        RandomProblems random = new RandomProblems(1);
        assertOptimal(random::tiny, 150);
    }

    @Test
    void itemsThatMakeRoomForOthersAreSolvedToTheOptimumToo() {
        RandomProblems random = new RandomProblems(2);
        assertOptimal(random::tinyWithGivers, 150);
    }

    private static void assertOptimal(Supplier<PackingProblem> problems, int howMany) {
        for (int i = 0; i < howMany; ) {
            PackingProblem problem = problems.get();
            if (FewestHosts.canTell(problem)) {
                int optimum = FewestHosts.of(problem);
                PackingResult result = PackingSolver.solve(problem, SHORT, i);
                assertThat(result.packing().solves(problem)).as("problem " + i).isTrue();
                assertThat(result.packing().hosts()).as("hosts of problem " + i).isEqualTo(optimum);
                assertThat(result.bound()).as("bound of problem " + i).isLessThanOrEqualTo(optimum);
                i++;
            }
        }
    }

    @Test
    void whereverTheStepsEndEveryItemHasAHostAndNoneIsOverfull() {
        RandomProblems random = new RandomProblems(3);
        for (int i = 0; i < 60; i++) {
            PackingProblem problem = i % 3 == 0 ? random.mediumWithGivers() : random.medium();
            PackingLimit limit = PackingLimit.ofSteps(1L << (i % 24));
            PackingResult result = PackingSolver.solve(problem, limit, i);
            assertThat(result.packing().solves(problem)).as("problem " + i).isTrue();
        }
    }

    @Test
    void moreStepsNeverCostHostsNorLowerTheBound() {
        PackingProblem problem = new RandomProblems(4).medium();
        PackingResult before = PackingSolver.solve(problem, PackingLimit.ofSteps(1), 1);
        for (long steps = 1_000; steps <= 100_000_000; steps *= 10) {
            PackingResult after = PackingSolver.solve(problem, PackingLimit.ofSteps(steps), 1);
            assertThat(after.packing().hosts())
                    .isLessThanOrEqualTo(before.packing().hosts());
            assertThat(after.bound()).isGreaterThanOrEqualTo(before.bound());
            before = after;
        }
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePacking() {
        RandomProblems random = new RandomProblems(5);
        for (int i = 0; i < 10; i++) {
            PackingProblem problem = random.medium();
            PackingLimit limit = PackingLimit.ofSteps(10_000_000);
            PackingResult first = PackingSolver.solve(problem, limit, 7);
            PackingResult again = PackingSolver.solve(problem, limit, 7);
            assertThat(hosts(again)).isEqualTo(hosts(first));
            assertThat(again.bound()).isEqualTo(first.bound());
        }
    }

    private static List<List<Integer>> hosts(PackingResult result) {
        return IntStream.range(0, result.packing().hosts())
                .mapToObj(host ->
                        IntStream.of(result.packing().kindsOn(host)).boxed().toList())
                .toList();
    }

    @Test
    void nothingNeedsNoHost() {
        PackingResult result = solve(new long[] {8, 64}, new long[][] {{1, 1}}, 0);
        assertThat(result.packing().hosts()).isZero();
        assertThat(result.proved()).isTrue();
    }

    @Test
    void noKindsAndNoDimensionsNeedNoHostEither() {
        assertThat(solve(new long[0], new long[0][]).packing().hosts()).isZero();
    }

    @Test
    void oneItemNeedsOneHost() {
        PackingResult result = solve(new long[] {8, 64}, new long[][] {{8, 64}}, 1);
        assertThat(hosts(result)).containsExactly(List.of(0));
        assertThat(result.proved()).isTrue();
    }

    @Test
    void itemsWithoutSizeShareOneHost() {
        PackingResult result = solve(new long[] {8}, new long[][] {{0}, {0}}, 3, 2);
        assertThat(hosts(result)).containsExactly(List.of(0, 0, 0, 1, 1));
        assertThat(result.proved()).isTrue();
    }

    @Test
    void itemsWithoutSizeStandBesideOthers() {
        PackingResult result = solve(new long[] {8}, new long[][] {{8}, {0}}, 2, 1);
        assertThat(result.packing().hosts()).isEqualTo(2);
        assertThat(result.proved()).isTrue();
    }

    @Test
    void aDimensionInWhichNothingTakesRoomDoesNotMatter() {
        PackingResult result = solve(new long[] {0, 4}, new long[][] {{-3, 2}, {0, 2}}, 2, 2);
        assertThat(result.packing().hosts()).isEqualTo(2);
        assertThat(result.proved()).isTrue();
    }

    @Test
    void kindsOfEqualSizeKeepTheirNumbers() {
        PackingResult result = solve(new long[] {2}, new long[][] {{1}, {1}, {1}}, 2, 0, 3);
        List<Integer> kinds = new ArrayList<>();
        hosts(result).forEach(kinds::addAll);
        assertThat(kinds).containsExactlyInAnyOrder(0, 0, 2, 2, 2);
        assertThat(result.packing().hosts()).isEqualTo(3);
    }

    @Test
    void anItemLargerThanTheHostIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(new long[] {8, 64}, new long[][] {{1, 1}, {4, 65}}, 1, 1))
                .withMessageContaining("kind 1")
                .withMessageContaining("65")
                .withMessageContaining("64");
    }

    @Test
    void sumsThatCouldOverflowAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(new long[] {1L << 50}, new long[][] {{1L << 50}}, 5))
                .withMessageContaining("2^52");
    }

    @Test
    void hostsThatHoldLessThanNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(new long[] {-1}, new long[0][]))
                .withMessageContaining("less than nothing");
    }

    @Test
    void ofMoreThanTwoMillionItemsNoneIsPlaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(new long[] {1}, new long[][] {{0}, {0}}, 1_500_000, 1_500_000))
                .withMessageContaining("2000000");
    }

    private static PackingResult solve(long[] capacity, long[][] sizes, int... counts) {
        return PackingSolver.solve(PackingProblem.of(capacity, sizes, counts), SHORT, 1);
    }
}
