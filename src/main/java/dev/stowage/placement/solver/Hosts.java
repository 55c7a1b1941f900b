package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import java.util.Arrays;
import java.util.Random;

/** Picks hosts and places for the neighbourhoods. */
final class Hosts {
    private Hosts() {}

    static int[] used(HostLoads loads) {
        int[] used = new int[loads.usedHosts()];
        for (int i = 0; i < used.length; i++) {
            used[i] = loads.usedHost(i);
        }
        return used;
    }

    /** Of three random hosts the one that costs most for what it carries: the likeliest to be better off empty. */
    static int weak(HostLoads loads, int[] used, Random random) {
        int worst = used[random.nextInt(used.length)];
        for (int i = 0; i < 2; i++) {
            int other = used[random.nextInt(used.length)];
            if (costPerFill(loads, other) > costPerFill(loads, worst)) {
                worst = other;
            }
        }
        return worst;
    }

    private static double costPerFill(HostLoads loads, int slot) {
        return loads.costOf(slot)
                / Math.max(
                        1e-6,
                        loads.fill(slot) * loads.facts().capacity(loads.slots().offerOf(slot), PlacementFacts.MEMORY));
    }

    /** An offer to open a host of: mostly of a kind that is in use, since what suits one part often suits another. */
    static int anyOffer(HostLoads loads, Random random) {
        if (loads.usedHosts() > 0 && random.nextInt(4) > 0) {
            return loads.slots().offerOf(loads.usedHost(random.nextInt(loads.usedHosts())));
        }
        return random.nextInt(loads.facts().offers());
    }

    /** An unused host of the offer; negative where all are used. */
    static int free(HostLoads loads, int offer) {
        HostSlots slots = loads.slots();
        for (int slot = slots.first(offer); slot < slots.end(offer); slot++) {
            if (!loads.isUsed(slot)) {
                return slot;
            }
        }
        return -1;
    }

    /** The used host that the bundle fills best, with some chance in it; negative where it fits on none. */
    static int bestFit(HostLoads loads, int bundle, int[] hosts, int except, Random random) {
        int best = -1;
        double fullest = -1;
        for (int slot : hosts) {
            if (slot != except && loads.fits(bundle, slot)) {
                double fill = loads.fill(slot) * (0.8 + 0.4 * random.nextDouble());
                if (fill > fullest) {
                    fullest = fill;
                    best = slot;
                }
            }
        }
        return best;
    }

    /** How much of a host of the offer the bundle takes, in its scarcest resource. */
    static double size(PlacementFacts facts, int bundle, int offer) {
        double size = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            double sum = 0;
            for (int w : facts.groups().members(bundle)) {
                sum += facts.demand(offer, w, r);
            }
            size = Math.max(size, sum / Math.max(1, facts.capacity(offer, r)));
        }
        return size;
    }

    static int[] without(int[] hosts, int excluded) {
        return Arrays.stream(hosts).filter(slot -> slot != excluded).toArray();
    }
}
