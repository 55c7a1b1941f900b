package dev.stowage.placement;

import java.util.stream.IntStream;

/**
 * The capacity kept for failed hosts. On each platform the hosts that remain after the greatest of each cluster have
 * failed must together carry the whole load; what they lack is bought as empty spare hosts, at the least cost. Whether
 * the VMs of a failed host really find places is shown afterwards by {@link FailoverDrill}.
 */
public final class FailoverReserve {
    private final PlacementFacts facts;
    private final HostSlots slots;
    private final int failures;
    private final int[] usedOf;
    private final long[][] load;
    private final int[][] byCapacity;
    private final long[] spareCost;
    private final int[] spareOffer;
    private final int[] spareCount;
    private final boolean[] stale;

    FailoverReserve(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.slots = slots;
        this.failures = facts.problem().policy().hostFailures();
        this.usedOf = new int[facts.offers()];
        this.load = new long[facts.platforms()][PlacementFacts.RESOURCES];
        this.byCapacity = new int[PlacementFacts.RESOURCES][];
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            int resource = r;
            byCapacity[r] = IntStream.range(0, facts.offers())
                    .boxed()
                    .sorted((a, b) -> Long.compare(facts.capacity(b, resource), facts.capacity(a, resource)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        this.spareCost = new long[facts.platforms()];
        this.spareOffer = new int[facts.platforms()];
        this.spareCount = new int[facts.platforms()];
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
        }
        stale[platform] = true;
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
            sum += spareCost[p];
        }
        return sum;
    }

    /** How many empty hosts of the offer the reserve adds. */
    public int spares(int offer) {
        int platform = facts.platformOf(offer);
        refresh(platform);
        return spareCount[platform] > 0 && spareOffer[platform] == offer ? spareCount[platform] : 0;
    }

    /** Whether the platform's offers cannot make up the reserve at all. */
    public boolean isShort(int platform) {
        refresh(platform);
        return spareCount[platform] < 0;
    }

    private void refresh(int platform) {
        if (!stale[platform]) {
            return;
        }
        stale[platform] = false;
        spareCount[platform] = 0;
        spareCost[platform] = 0;
        int used = usedOn(platform);
        if (failures == 0 || used == 0 || suffices(platform, used, -1, 0)) {
            return;
        }
        long best = Long.MAX_VALUE;
        for (int o = 0; o < facts.offers(); o++) {
            int free = slots.end(o) - slots.first(o) - usedOf[o];
            if (facts.platformOf(o) != platform || free < 1) {
                continue;
            }
            long each = facts.costs(o).empty();
            for (int n = 1; n <= free && each * n < best; n++) {
                if (suffices(platform, used, o, n)) {
                    best = each * n;
                    spareOffer[platform] = o;
                    spareCount[platform] = n;
                }
            }
        }
        spareCost[platform] = best == Long.MAX_VALUE ? 0 : best;
        spareCount[platform] = best == Long.MAX_VALUE ? -1 : spareCount[platform];
    }

    private int usedOn(int platform) {
        int used = 0;
        for (int o = 0; o < usedOf.length; o++) {
            used += facts.platformOf(o) == platform ? usedOf[o] : 0;
        }
        return used;
    }

    private boolean suffices(int platform, int used, int spareOffer, int spares) {
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (remaining(platform, used, r, spareOffer, spares) < load[platform][r]) {
                return false;
            }
        }
        return true;
    }

    /** Capacity without the greatest hosts: as many as may fail, for each cluster that has been begun. */
    private long remaining(int platform, int used, int resource, int spareOffer, int spares) {
        int toFail = failures;
        long sum = 0;
        int seen = 0;
        for (int o : byCapacity[resource]) {
            if (facts.platformOf(o) != platform) {
                continue;
            }
            int hosts = usedOf[o] + (o == spareOffer ? spares : 0);
            if (seen == 0 && hosts > 0) {
                int perCluster = facts.offer(o).capacity().maxHostsPerCluster();
                int clusters = 1 + (used + spares - 1) / perCluster;
                toFail = failures * clusters;
            }
            seen += hosts;
            int surviving = Math.max(0, hosts - toFail);
            toFail -= hosts - surviving;
            if (surviving > 0) {
                long capacity = facts.capacity(o, resource);
                if (capacity == Long.MAX_VALUE) {
                    return Long.MAX_VALUE;
                }
                sum += surviving * capacity;
            }
        }
        return sum;
    }
}
