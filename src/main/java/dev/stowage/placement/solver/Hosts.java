package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Picks hosts and places for the neighbourhoods. */
final class Hosts {
    /** So that a move takes as long in a large estate as in a small one. */
    private static final int MOST = 100;

    private static final int MOST_LICENSED = 50;

    private Hosts() {}

    /** The used hosts; of many, some that stand next to each other in their meaningless order. */
    static int[] used(HostLoads loads, Random random) {
        int count = loads.usedHosts();
        int[] used = new int[Math.min(MOST, count)];
        int from = count > MOST ? random.nextInt(count) : 0;
        for (int i = 0; i < used.length; i++) {
            used[i] = loads.usedHost((from + i) % count);
        }
        return used;
    }

    /**
     * Some of the hosts that need a licence; all of them where they are few.
     *
     * @param kind of licence, as {@link PlacementFacts#needsLicence} numbers them
     */
    static int[] licensed(HostLoads loads, int kind, Random random) {
        int[] hosts = new int[Math.min(MOST_LICENSED, loads.usedHosts())];
        int from = loads.usedHosts() == 0 ? 0 : random.nextInt(loads.usedHosts());
        int count = 0;
        for (int i = 0; i < loads.usedHosts() && count < hosts.length; i++) {
            int slot = loads.usedHost((from + i) % loads.usedHosts());
            if (loads.licensed(slot, kind) > 0) {
                hosts[count++] = slot;
            }
        }
        return Arrays.copyOf(hosts, count);
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
        return free(loads, offer, -1);
    }

    /** The same, but for one host that is taken already. */
    static int free(HostLoads loads, int offer, int except) {
        HostSlots slots = loads.slots();
        for (int slot = slots.first(offer); slot < slots.end(offer); slot++) {
            if (!loads.isUsed(slot) && slot != except) {
                return slot;
            }
        }
        return -1;
    }

    /**
     * The used host that the bundle fills best, less what further licences it needs there, with some chance in it;
     * negative where it fits on none.
     */
    static int bestFit(HostLoads loads, int bundle, int[] hosts, int except, Random random) {
        boolean licensed = loads.facts().needsLicence(loads.facts().groups().members(bundle)[0]);
        int best = -1;
        double fullest = -Double.MAX_VALUE;
        for (int slot : hosts) {
            if (slot != except && loads.fits(bundle, slot)) {
                double fill = loads.fill(slot) * (0.8 + 0.4 * random.nextDouble());
                if (licensed) {
                    fill -= (double) loads.furtherLicences(bundle, slot)
                            / loads.facts().costs(loads.slots().offerOf(slot)).empty();
                }
                if (fill > fullest) {
                    fullest = fill;
                    best = slot;
                }
            }
        }
        return best;
    }

    /** Puts each where {@link #bestFit} would have it; false as soon as one fits on none. */
    static boolean placeAll(Sketch sketch, List<Integer> bundles, int[] hosts, int except, Random random) {
        for (int bundle : bundles) {
            int slot = bestFit(sketch.loads(), bundle, hosts, except, random);
            if (slot < 0) {
                return false;
            }
            sketch.put(bundle, slot);
        }
        return true;
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

    /** Dearest licences first, as often as not; then largest first. */
    static Comparator<Integer> order(PlacementFacts facts, int offer, Random random) {
        Comparator<Integer> bySize = Comparator.comparingDouble((Integer bundle) -> -size(facts, bundle, offer))
                .thenComparing(Comparator.naturalOrder());
        return random.nextBoolean()
                ? bySize
                : Comparator.comparingDouble((Integer bundle) -> -facts.dearestLicence(bundle, offer))
                        .thenComparing(bySize);
    }

    static int[] without(int[] hosts, int excluded) {
        return Arrays.stream(hosts).filter(slot -> slot != excluded).toArray();
    }
}
