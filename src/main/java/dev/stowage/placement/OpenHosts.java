package dev.stowage.placement;

import java.util.Arrays;

/**
 * The open hosts in the order in which they were opened, with the greatest room of each stretch of them, so that the
 * first that takes a bundle is found in about the logarithm of their number.
 */
final class OpenHosts {
    private final HostLoads loads;
    private final PlacementFacts facts;
    private final int leaves;
    private final long[][] room;
    private final int[] slotAt;
    private final int[] placeOf;
    private final long[] needed = new long[PlacementFacts.RESOURCES];
    private int count;

    OpenHosts(HostLoads loads) {
        this.loads = loads;
        this.facts = loads.facts();
        int slots = loads.slots().count();
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * slots - 1)));
        this.room = new long[2 * leaves][PlacementFacts.RESOURCES];
        this.slotAt = new int[slots];
        this.placeOf = new int[slots];
        for (long[] none : room) {
            Arrays.fill(none, -1);
        }
    }

    void open(int slot) {
        slotAt[count] = slot;
        placeOf[slot] = count++;
        changed(slot);
    }

    /** After the load of an open host has changed. */
    void changed(int slot) {
        int offer = loads.slots().offerOf(slot);
        int node = leaves + placeOf[slot];
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            room[node][r] = facts.capacity(offer, r) - loads.load(slot, r);
        }
        for (node /= 2; node >= 1; node /= 2) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                room[node][r] = Math.max(room[2 * node][r], room[2 * node + 1][r]);
            }
        }
    }

    /** The first open host that takes the bundle; negative where none does. */
    int firstFit(int bundle) {
        Arrays.fill(needed, 0);
        for (int w : facts.groups().members(bundle)) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                needed[r] += facts.leastDemand(w, r);
            }
        }
        return firstFit(1, bundle);
    }

    private int firstFit(int node, int bundle) {
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (room[node][r] < needed[r]) {
                return -1;
            }
        }
        if (node >= leaves) {
            int slot = slotAt[node - leaves];
            return loads.fits(bundle, slot) ? slot : -1;
        }
        int left = firstFit(2 * node, bundle);
        return left >= 0 ? left : firstFit(2 * node + 1, bundle);
    }
}
