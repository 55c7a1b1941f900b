package dev.stowage.rebalancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebalancerTest {
    @Test
    void tinyEstatesAreRebalancedToTheirOptimum() {
        RandomEstates estates = new RandomEstates(5);
        int improved = 0;
        for (int i = 0; i < 300; i++) {
            RebalancingProblem problem = estates.tiny();
            Rebalanced result = Rebalancer.solve(problem, RebalancingLimit.ofSteps(40_000), 1);
            long optimum = cheapest(problem, new int[problem.workloads().count()], 0);
            assertThat(result.bill().total()).as("estate %d", i).isEqualTo(optimum);
            assertThat(result.bound()).isLessThanOrEqualTo(optimum);
            improved += today(problem) > optimum ? 1 : 0;
        }
        assertThat(improved).as("estates where something could be gained").isGreaterThan(30);
    }

    /** By trying every allocation. */
    private static long cheapest(RebalancingProblem problem, int[] hostOf, int decided) {
        if (decided == hostOf.length) {
            Referee referee = new Referee(problem);
            return referee.breaches(hostOf).isEmpty() ? referee.bill(hostOf).total() : Long.MAX_VALUE;
        }
        long cheapest = Long.MAX_VALUE;
        for (int host = 0; host < problem.hosts().count(); host++) {
            hostOf[decided] = host;
            cheapest = Math.min(cheapest, cheapest(problem, hostOf, decided + 1));
        }
        return cheapest;
    }

    @Test
    void noRuleIsBrokenAndNothingGetsDearer() {
        RandomEstates estates = new RandomEstates(6);
        for (int i = 0; i < 40; i++) {
            RebalancingProblem problem = estates.medium();
            Rebalanced result = Rebalancer.solve(problem, RebalancingLimit.ofSteps(50_000), i);
            assertThat(new Referee(problem).breaches(result.hostOf())).isEmpty();
            assertThat(result.bill()).isEqualTo(new Referee(problem).bill(result.hostOf()));
            assertThat(result.bill().total()).isBetween(result.bound(), today(problem));
        }
    }

    @Test
    void sameStepsAndSeedGiveTheSameAllocation() {
        RebalancingProblem problem = new RandomEstates(7).medium();
        RebalancingLimit limit = RebalancingLimit.ofSteps(100_000);

        assertThat(Rebalancer.solve(problem, limit, 3).hostOf())
                .containsExactly(Rebalancer.solve(problem, limit, 3).hostOf());
    }

    @Test
    void twoThreadsShareTheirTime() {
        RebalancingProblem problem = new RandomEstates(8).medium();

        Rebalanced result = Rebalancer.solve(problem, RebalancingLimit.ofTime(Duration.ofMillis(200)), 1);

        assertThat(new Referee(problem).breaches(result.hostOf())).isEmpty();
        assertThat(result.bill().total()).isLessThanOrEqualTo(today(problem));
    }

    @Test
    void anEstateWithoutWorkloadsCostsWhatItsEmptyHostsCost() {
        RebalancingProblem problem = new RebalancingProblem(
                new Resources(new boolean[] {false}, new long[] {1}),
                new Hosts(new int[] {0}, new int[] {0}, new long[] {5}, new long[] {5}),
                oneHost(),
                new Services(new int[0], new int[0][]),
                new Workloads(new int[0], new long[0], new long[0], new int[0]),
                List.of(new Balance(0, 0, 3, 2)),
                new MoveWeights(1, 1, 1));

        assertThat(Rebalancer.solve(problem, RebalancingLimit.ofSteps(1_000), 1).bill())
                .isEqualTo(new Bill(0, 2 * (3 * 5 - 5), 0, 0, 0));
    }

    @Test
    void whatIsBrokenTodayIsRefused() {
        RebalancingProblem problem = new RebalancingProblem(
                new Resources(new boolean[] {false}, new long[] {1}),
                new Hosts(new int[] {0}, new int[] {0}, new long[] {5}, new long[] {5}),
                oneHost(),
                new Services(new int[] {0}, new int[][] {{}}),
                new Workloads(new int[] {0}, new long[] {6}, new long[] {0}, new int[] {0}),
                List.of(),
                new MoveWeights(0, 0, 0));

        assertThatThrownBy(() -> Rebalancer.solve(problem, RebalancingLimit.ofSteps(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FULL");
    }

    @Test
    void costsBeyondCountingAreRefused() {
        Workloads large = new Workloads(new int[] {0}, new long[] {1L << 40}, new long[] {0}, new int[] {0});

        assertThatThrownBy(() -> new RebalancingProblem(
                        new Resources(new boolean[] {false}, new long[] {1L << 30}),
                        new Hosts(new int[] {0}, new int[] {0}, new long[] {1L << 40}, new long[] {0}),
                        oneHost(),
                        new Services(new int[] {0}, new int[][] {{}}),
                        large,
                        List.of(),
                        new MoveWeights(0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2^60");
    }

    private static Ways oneHost() {
        Ways.Builder ways = new Ways.Builder(1);
        ways.add(0);
        return ways.build();
    }

    private static long today(RebalancingProblem problem) {
        return new Referee(problem).bill(problem.workloads().today()).total();
    }
}
