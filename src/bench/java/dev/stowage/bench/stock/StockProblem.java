package dev.stowage.bench.stock;

import dev.stowage.placement.FirstFitDecreasing;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.PlacementProblem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem as stock solvers get it: workloads one by one, and all hosts.
 *
 * @param start hosts with nothing on them
 * @param yardstick first-fit-decreasing's placement
 */
record StockProblem(PlacementProblem problem, HostLoads start, HostLoads yardstick) {
    static StockProblem of(PlacementProblem problem) {
        PlacementFacts facts = new PlacementFacts(problem);
        HostLoads yardstick = new FirstFitDecreasing(facts, HostSlots.enough(facts)).place();
        return new StockProblem(problem, yardstick.empty(), yardstick);
    }

    List<StockHost> hosts() {
        return IntStream.range(0, start.slots().count())
                .mapToObj(StockHost::new)
                .toList();
    }

    /** Largest first, as first-fit-decreasing wants them. */
    List<Integer> workloads() {
        return IntStream.range(0, problem.workloads().size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer w) -> -problem.workloads().get(w).memoryMiB()))
                .toList();
    }
}
