package dev.stowage.placement;

import java.util.HashMap;
import java.util.Map;

/**
 * The baseline: every VM stays on today's host, whether or not that host is fuller than the policy likes, and every
 * installed host is paid. A VM that its host could not house even alone has no place; one whose host is unknown goes
 * where first-fit-decreasing finds room on the installed hosts.
 */
public final class TodayPlacer implements Placer {
    @Override
    public Plan place(PlacementProblem problem, Effort effort, SolveWatch watch) {
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = new HostSlots(facts, allInstalled(facts));
        HostLoads loads = new HostLoads(facts, slots);
        Map<String, Integer> slotByName = new HashMap<>();
        for (int slot = 0; slot < slots.count(); slot++) {
            slotByName.put(slots.name(slot), slot);
        }
        for (int w = 0; w < facts.workloads(); w++) {
            Integer today =
                    problem.workloads().get(w).todayHost().map(slotByName::get).orElse(null);
            if (today != null && facts.misfit(slots.offerOf(today), w) == Misfit.NONE) {
                loads.add(w, today);
            }
        }
        FirstFitDecreasing rest = new FirstFitDecreasing(facts, slots);
        rest.fillHomeless(loads);
        HostLoads yardstick = new FirstFitDecreasing(facts, slots).place();
        watch.beyond(PlanBuilder.alikePerMonth(problem))
                .reached(new Milestone(0, 0, loads.cost(), 0, loads.unplaced()));
        return new PlanBuilder(facts, slots)
                .build(loads.assignment(), yardstick, new Plan.Search("today", 0, effort.seed()));
    }

    private static int[] allInstalled(PlacementFacts facts) {
        int[] counts = new int[facts.offers()];
        for (int o = 0; o < counts.length; o++) {
            counts[o] = facts.offer(o).isInstalled() ? facts.offer(o).limit() : 0;
        }
        return counts;
    }
}
