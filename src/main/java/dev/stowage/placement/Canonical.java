package dev.stowage.placement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A placement in the one form that stands for all that differ by nothing but which of several equal new hosts carries
 * what: these are numbered by the first workload that stands on them.
 */
final class Canonical {
    private Canonical() {}

    /**
     * @param assignment slot of each workload, negative for none
     */
    static HostLoads of(PlacementFacts facts, HostSlots slots, int[] assignment) {
        int[] canonical = renumbered(facts, slots, assignment);
        HostLoads loads = new HostLoads(facts, slots);
        for (int w = 0; w < canonical.length; w++) {
            if (canonical[w] >= 0) {
                loads.add(w, canonical[w]);
            }
        }
        return loads;
    }

    private static int[] renumbered(PlacementFacts facts, HostSlots slots, int[] assignment) {
        int[] renamed = new int[slots.count()];
        Arrays.fill(renamed, -1);
        int[] next = IntStream.range(0, facts.offers()).map(slots::first).toArray();
        int[] canonical = assignment.clone();
        for (int w = 0; w < assignment.length; w++) {
            int slot = assignment[w];
            if (slot >= 0 && !facts.offer(slots.offerOf(slot)).isInstalled()) {
                if (renamed[slot] < 0) {
                    renamed[slot] = next[slots.offerOf(slot)]++;
                }
                canonical[w] = renamed[slot];
            }
        }
        return canonical;
    }
}
