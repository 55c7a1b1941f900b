package dev.stowage.placement;

import java.util.Arrays;

/**
 * The capacity kept for failed hosts, platform by platform: empty spare hosts of the kind with which it is cheapest, so
 * many that together they take what the fullest hosts carry, as many of these as may fail in each cluster. Whether the
 * VMs then find places one by one is for {@link FailoverDrill} to show, and a finished plan may turn out to need fewer
 * spares, since the used hosts have room as well, or more ({@link SpareHosts}).
 *
 * <p>Where the offers have no such hosts left (installed hosts only), the hosts that remain after the greatest have
 * failed must at least carry the sum of the load.
 */
public final class FailoverReserve {
    private static final int SHORT = -1;
    /** Stands for storage that is shared; its sums must not overflow. */
    private static final long UNLIMITED = 1L << 40;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final int failures;
    private final int[] usedOf;
    private final long[][] total;
    private final long[][] supply;
    private final OfferOrder order;
    private final int[] sparesOf;
    private final long[] cost;
    private final int[] state;
    private final boolean[] stale;
    private final LoadPeak[][] peaks;
    private final WindowsPeak windowsPeak;
    private final boolean worstDay;
    private final double credit;

    /**
     * @param failures hosts of each cluster that may fail at once; 0 for no reserve
     * @param credit which part of the used hosts' free room counts as if a failed host's VMs could fill it
     */
    FailoverReserve(PlacementFacts facts, HostSlots slots, WindowsPeak windowsPeak, double credit, int failures) {
        this.facts = facts;
        this.slots = slots;
        this.failures = failures;
        int offers = facts.offers();
        this.usedOf = new int[offers];
        this.sparesOf = new int[offers];
        this.supply = new long[facts.platforms()][PlacementFacts.RESOURCES];
        this.total = new long[facts.platforms()][PlacementFacts.RESOURCES];
        this.order = facts.order();
        this.cost = new long[facts.platforms()];
        this.state = new int[facts.platforms()];
        this.stale = new boolean[facts.platforms()];
        this.peaks = new LoadPeak[facts.platforms()][PlacementFacts.RESOURCES];
        for (LoadPeak[] ofPlatform : peaks) {
            Arrays.setAll(ofPlatform, r -> new LoadPeak(failures == 0 ? 0 : slots.count()));
        }
        this.windowsPeak = windowsPeak;
        this.credit = credit;
        this.worstDay = facts.windowsVms() > 0 && facts.problem().bills().licensesWorstDay();
    }

    /**
     * @param load of the host, after the change
     */
    void loadChanged(int slot, int workload, int sign, boolean openedOrClosed, long[] load) {
        int offer = slots.offerOf(slot);
        int platform = facts.platformOf(offer);
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            total[platform][r] += sign * facts.demand(offer, workload, r);
            if (failures > 0) {
                peaks[platform][r].set(slot, load[r]);
            }
        }
        if (openedOrClosed) {
            usedOf[offer] += sign;
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                supply[platform][r] += sign * Math.min(UNLIMITED, facts.capacity(offer, r));
            }
        }
        stale[platform] = failures > 0;
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

    /** Of how many platforms the offers cannot make up the reserve at all. */
    public int shortPlatforms() {
        int count = 0;
        for (int platform = 0; platform < state.length; platform++) {
            refresh(platform);
            count += state[platform] == SHORT ? 1 : 0;
        }
        return count;
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
        int any = -1;
        for (int o = 0; o < usedOf.length; o++) {
            if (facts.platformOf(o) == platform && usedOf[o] > 0) {
                used += usedOf[o];
                any = o;
            }
        }
        return used == 0 ? 0 : failures * Clusters.count(facts, any, used);
    }

    /** Takes the hosts of the kind with which it is cheapest; false where no offer has enough of them. */
    private boolean keepSpares(int platform, int wanted) {
        int kind = -1;
        int hosts = 0;
        long least = Long.MAX_VALUE;
        for (int o = 0; o < usedOf.length; o++) {
            if (facts.platformOf(o) == platform) {
                long needed = needed(platform, wanted, o);
                if (needed <= slots.end(o) - slots.first(o) - usedOf[o] && cost(platform, wanted, o, needed) < least) {
                    kind = o;
                    hosts = (int) needed;
                    least = cost(platform, wanted, o, needed);
                }
            }
        }
        if (kind >= 0) {
            sparesOf[kind] = hosts;
            cost[platform] = least;
        }
        return kind >= 0;
    }

    /** How many hosts of the offer take what the fullest carry, less the credit for free room. */
    private long needed(int platform, int wanted, int offer) {
        long most = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            long capacity = facts.capacity(offer, r);
            long free = supply[platform][r] - total[platform][r];
            long load = wanted * peaks[platform][r].greatest() - Math.round(credit * free);
            if (load > 0) {
                most = capacity == 0 ? Long.MAX_VALUE : Math.max(most, 1 + (load - 1) / capacity);
            }
        }
        return most;
    }

    /** With the licences for the Windows VMs that come to them; a drill may show that less is enough. */
    private long cost(int platform, int wanted, int offer, long hosts) {
        OfferCosts costs = facts.costs(offer);
        if (!worstDay) {
            return hosts * costs.empty();
        }
        if (hosts == 0) {
            return 0;
        }
        long windows = 1 + (wanted * (long) windowsPeak.of(platform) - 1) / hosts;
        return hosts * (costs.empty() + costs.windows((int) windows) - costs.windows(0));
    }

    private boolean suffices(int platform, int failing) {
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (remaining(platform, failing, r) < total[platform][r]) {
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
