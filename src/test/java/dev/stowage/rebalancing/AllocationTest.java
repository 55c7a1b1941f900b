package dev.stowage.rebalancing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The search's running totals against the referee, who counts everything anew. */
class AllocationTest {
    private static final int ESTATES = 60;
    private static final int STEPS = 300;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void costStaysTheRefereesOverLongWalks() {
        RandomEstates estates = new RandomEstates(1);
        for (int i = 0; i < ESTATES; i++) {
            RebalancingProblem problem = estates.medium();
            Referee referee = new Referee(problem);
            Allocation allocation = new Allocation(problem, problem.workloads().today());
            int moved = 0;
            for (int step = 0; step < STEPS; step++) {
                int workload = random.nextInt(allocation.workloads());
                int to = random.nextInt(allocation.hosts());
                if (to == allocation.hostOf(workload)) {
                    continue;
                }
                boolean allowed = !allocation.conflicting(allocation.serviceOf(workload), to)
                        && allocation.fits(to, workload, allocation.none());
                assertThat(allowed).isEqualTo(staysWithinCapacities(problem, allocation.hostOf(), workload, to));
                if (allowed) {
                    long foretold = allocation.cost()
                            + allocation.moveDelta(workload, to)
                            + allocation.costWith(allocation.hostOf(workload), allocation.none(), workload)
                            - allocation.hostCost(allocation.hostOf(workload))
                            + allocation.costWith(to, workload, allocation.none())
                            - allocation.hostCost(to);
                    allocation.move(workload, to);
                    assertThat(allocation.cost()).isEqualTo(foretold);
                    moved++;
                }
                assertThat(allocation.cost())
                        .isEqualTo(referee.bill(allocation.hostOf()).total());
                assertThat(allocation.reach().missed() == 0)
                        .isEqualTo(referee.breaches(allocation.hostOf()).isEmpty());
            }
            assertThat(moved).isPositive();
        }
    }

    /** By the referee, who is asked before and after; spread and dependencies apart, which may be missed on the way. */
    private static boolean staysWithinCapacities(RebalancingProblem problem, int[] hostOf, int workload, int to) {
        int[] after = hostOf.clone();
        after[workload] = to;
        return new Referee(problem)
                .breaches(after).stream()
                        .map(Breach::kind)
                        .allMatch(kind ->
                                kind == Breach.Kind.SPREAD_TOO_NARROW || kind == Breach.Kind.DEPENDENCY_OUT_OF_REACH);
    }

    @Test
    void twoOfOneServiceMayTakeEachOthersHost() {
        RebalancingProblem problem = Estates.twoOfAServiceOnTwoHosts();
        Allocation allocation = new Allocation(problem, problem.workloads().today());

        allocation.exchange(0, 1);

        assertThat(allocation.hostOf()).containsExactly(1, 0);
        assertThat(allocation.conflicting(0, 0)).isTrue();
        assertThat(allocation.conflicting(0, 1)).isTrue();
        allocation.moveAll(new int[] {0, 1});
        assertThat(allocation.conflicting(0, 0)).isTrue();
        assertThat(allocation.conflicting(0, 1)).isTrue();
        assertThat(allocation.cost()).isZero();
    }

    @Test
    void whatLeavesStillHoldsItsDiskUntilEverythingHasMoved() {
        RebalancingProblem problem = Estates.fullDiskThatMovesHold();
        Allocation allocation = new Allocation(problem, problem.workloads().today());

        allocation.move(0, 1);

        assertThat(allocation.fits(0, 1, allocation.none())).isFalse();
        assertThat(allocation.fits(0, 0, allocation.none())).as("it may return").isTrue();
    }
}
