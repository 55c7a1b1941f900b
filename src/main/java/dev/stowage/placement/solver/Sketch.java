package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries a change on the working placement itself, which is cheaper than on a copy, and puts everything back before it
 * hands the change over as a move.
 */
final class Sketch {
    private final HostLoads loads;
    private final Map<Integer, Integer> before = new LinkedHashMap<>();

    Sketch(HostLoads loads) {
        this.loads = loads;
    }

    HostLoads loads() {
        return loads;
    }

    int slotOf(int bundle) {
        return loads.slotOf(loads.facts().groups().members(bundle)[0]);
    }

    /** Takes a bundle from its host. */
    void lift(int bundle) {
        before.putIfAbsent(bundle, slotOf(bundle));
        loads.removeBundle(bundle);
    }

    /** Puts a bundle that stands nowhere on a host. */
    void put(int bundle, int slot) {
        before.putIfAbsent(bundle, -1);
        loads.addBundle(bundle, slot);
    }

    /** Whether the bundle had a host before the sketch touched it. */
    boolean wasPlaced(int bundle) {
        return before.getOrDefault(bundle, -1) >= 0;
    }

    /** Takes all bundles from a host and returns them. */
    List<Integer> empty(int slot) {
        List<Integer> lifted = new ArrayList<>();
        while (loads.isUsed(slot)) {
            int bundle = loads.facts().groups().bundleOf(loads.guest(slot, loads.vms(slot) - 1));
            lift(bundle);
            lifted.add(bundle);
        }
        return lifted;
    }

    /** The change as a move; the placement stands as before. */
    Reassignment finish() {
        Reassignment.Builder change = new Reassignment.Builder();
        before.forEach((bundle, slot) -> {
            int target = slotOf(bundle);
            if (target != slot) {
                for (int w : loads.facts().groups().members(bundle)) {
                    change.add(w, target);
                }
            }
        });
        discard();
        return change.build();
    }

    /** Puts everything back. */
    void discard() {
        before.forEach((bundle, slot) -> {
            int now = slotOf(bundle);
            if (now != slot) {
                if (now >= 0) {
                    loads.removeBundle(bundle);
                }
                if (slot >= 0) {
                    loads.addBundle(bundle, slot);
                }
            }
        });
        before.clear();
    }
}
