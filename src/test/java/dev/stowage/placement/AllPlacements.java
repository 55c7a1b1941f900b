package dev.stowage.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Tries every way to divide the workloads among hosts and every kind for each host: slow, simple, and sure. */
final class AllPlacements {
    private static final int MICRO_DIGITS = 6;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private long best = Long.MAX_VALUE;
    private long bestWithSpares = Long.MAX_VALUE;

    AllPlacements(PlacementProblem problem) {
        this.facts = new PlacementFacts(problem);
        int[] counts = new int[facts.offers()];
        for (int o = 0; o < counts.length; o++) {
            counts[o] = Math.min(facts.offer(o).limit(), facts.workloads() + 1);
        }
        this.slots = new HostSlots(facts, counts);
    }

    /** In millionths a month, with the spare hosts that the drill needs, without what does not depend on the placement. */
    long cheapest() {
        divide(0, new ArrayList<>());
        return best;
    }

    /** The whole bill of the cheapest by the search's own rule: spare hosts as large as every used one. */
    Money cheapestWithSpares() {
        PlacementProblem problem = facts.problem();
        Money constant =
                problem.bills().statement(List.of(), problem.sharedStorage()).totalPerMonth();
        divide(0, new ArrayList<>());
        return Money.of(
                        constant.getCurrencyUnit(),
                        BigDecimal.valueOf(bestWithSpares, MICRO_DIGITS),
                        RoundingMode.HALF_UP)
                .plus(constant);
    }

    private void divide(int workload, List<List<Integer>> groups) {
        if (workload == facts.workloads()) {
            choose(0, groups, new int[groups.size()], new int[facts.offers()]);
            return;
        }
        for (int g = 0; g < groups.size(); g++) {
            groups.get(g).add(workload);
            divide(workload + 1, groups);
            groups.get(g).remove(groups.get(g).size() - 1);
        }
        groups.add(new ArrayList<>(List.of(workload)));
        divide(workload + 1, groups);
        groups.remove(groups.size() - 1);
    }

    private void choose(int group, List<List<Integer>> groups, int[] slotOfGroup, int[] used) {
        if (group == groups.size()) {
            price(groups, slotOfGroup);
            return;
        }
        for (int o = 0; o < facts.offers(); o++) {
            if (slots.first(o) + used[o] < slots.end(o)) {
                slotOfGroup[group] = slots.first(o) + used[o]++;
                choose(group + 1, groups, slotOfGroup, used);
                used[o]--;
            }
        }
    }

    private void price(List<List<Integer>> groups, int[] slotOfGroup) {
        HostLoads loads = new HostLoads(facts, slots);
        for (int g = 0; g < groups.size(); g++) {
            for (int workload : groups.get(g)) {
                if (!loads.fits(facts.groups().bundleOf(workload), slotOfGroup[g])) {
                    return;
                }
                loads.add(workload, slotOfGroup[g]);
            }
        }
        boolean enough = loads.reserve().shortPlatforms() == 0;
        bestWithSpares = enough ? Math.min(bestWithSpares, loads.cost()) : bestWithSpares;
        long used = IntStream.range(0, slots.count()).mapToLong(loads::costOf).sum();
        if (used < best) {
            SpareHosts spares = new SpareHosts(loads);
            boolean passes =
                    new FailoverDrill(loads, spares.kept()).firstFailure().isEmpty();
            best = passes ? Math.min(best, spares.cost()) : best;
        }
    }
}
