package dev.stowage.placement;

import java.util.Arrays;

/**
 * The capacity kept for failed hosts, platform by platform. As many empty spare hosts are kept as hosts may fail in
 * each cluster, each at least as large as every used host in everything: so a failed host's VMs always find a place,
 * whatever their sizes. A finished plan may turn out to need fewer ({@link SpareHosts}).
 *
 * <p>Where the offers have no such host left (installed hosts only), the hosts that remain after the greatest have
 * failed must at least carry the sum of the load; whether the VMs then find places one by one is for {@link
 * FailoverDrill} to show.
 */
public final class FailoverReserve {
    private static final int SHORT = -1;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final int failures;
    private final int[] usedOf;
    private final long[][] load;
    private final OfferOrder order;
    private final int[] sparesOf;
    private final long[] cost;
    private final int[] state;
    private final boolean[] stale;

    FailoverReserve(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.slots = slots;
        this.failures = facts.problem().policy().hostFailures();
        int offers = facts.offers();
        this.usedOf = new int[offers];
        this.sparesOf = new int[offers];
        this.load = new long[facts.platforms()][PlacementFacts.RESOURCES];
        this.order = facts.order();
        this.cost = new long[facts.platforms()];
        this.state = new int[facts.platforms()];
        this.stale = new boolean[facts.platforms()];
    }

    void loadChanged(int slot, int workload, int sign, boolean openedOrClosed) {
        int offer = slots.offerOf(slot);
        int platform = facts.platformOf(offer);
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            load[platform][r] += sign * facts.demand(offer, workload, r);
        }
        if (openedOrClosed) {
            usedOf[offer] += sign;
            stale[platform] = true;
        }
        stale[platform] |= state[platform] != 0;
    }

    /** Used hosts of an offer. */
    public int used(int offer) {
        return usedOf[offer];
    }

    /** Cost of all spare hosts, in millionths a month. */
    long cost() {
        long sum = 0;
        for (int p = 0; p < stale.length; p++) {
            refresh(p);
            sum += cost[p];
        }
        return sum;
    }

    /** How many empty hosts of the offer are kept. */
    public int spares(int offer) {
        refresh(facts.platformOf(offer));
        return sparesOf[offer];
    }

    /** Whether the platform's offers cannot make up the reserve at all. */
    public boolean isShort(int platform) {
        refresh(platform);
        return state[platform] == SHORT;
    }

    private void refresh(int platform) {
        if (!stale[platform]) {
            return;
        }
        stale[platform] = false;
        state[platform] = 0;
        cost[platform] = 0;
        for (int o = 0; o < sparesOf.length; o++) {
            sparesOf[o] = facts.platformOf(o) == platform ? 0 : sparesOf[o];
        }
        int wanted = wanted(platform);
        if (wanted > 0 && !keepSpares(platform, wanted)) {
            state[platform] = suffices(platform, wanted) ? 1 : SHORT;
        }
    }

    /** Hosts that may fail: so many for each cluster that has been begun. */
    private int wanted(int platform) {
        int used = 0;
        int perCluster = Integer.MAX_VALUE;
        for (int o = 0; o < usedOf.length; o++) {
            if (facts.platformOf(o) == platform && usedOf[o] > 0) {
                used += usedOf[o];
                perCluster = facts.offer(o).capacity().maxHostsPerCluster();
            }
        }
        return used == 0 ? 0 : failures * (1 + (used - 1) / perCluster);
    }

    /** Takes the cheapest hosts that are larger than every used one; false where there are not enough. */
    private boolean keepSpares(int platform, int wanted) {
        int missing = wanted;
        for (int o : order.byCost()) {
            if (missing > 0 && facts.platformOf(o) == platform && dominatesUsed(o)) {
                int free = slots.end(o) - slots.first(o) - usedOf[o];
                sparesOf[o] = Math.min(missing, free);
                missing -= sparesOf[o];
                cost[platform] += sparesOf[o] * facts.costs(o).empty();
            }
        }
        if (missing > 0) {
            cost[platform] = 0;
            Arrays.setAll(sparesOf, o -> facts.platformOf(o) == platform ? 0 : sparesOf[o]);
        }
        return missing == 0;
    }

    private boolean dominatesUsed(int spare) {
        for (int o = 0; o < usedOf.length; o++) {
            if (usedOf[o] > 0 && facts.platformOf(o) == facts.platformOf(spare) && !order.dominates(spare, o)) {
                return false;
            }
        }
        return true;
    }

    private boolean suffices(int platform, int failing) {
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (remaining(platform, failing, r) < load[platform][r]) {
                return false;
            }
        }
        return true;
    }

    /** Capacity of the used hosts without the greatest. */
    private long remaining(int platform, int failing, int resource) {
        int toFail = failing;
        long sum = 0;
        for (int o : order.byCapacity(resource)) {
            if (facts.platformOf(o) == platform) {
                int surviving = Math.max(0, usedOf[o] - toFail);
                toFail -= usedOf[o] - surviving;
                if (surviving > 0 && facts.capacity(o, resource) == Long.MAX_VALUE) {
                    return Long.MAX_VALUE;
                }
                sum += surviving > 0 ? surviving * facts.capacity(o, resource) : 0;
            }
        }
        return sum;
    }
}
