package dev.stowage.placement;

import java.util.Arrays;

/**
 * A placement in the making: who stands where, what each host carries and costs. Adding or removing a workload takes
 * a time that depends neither on the number of workloads nor on that of hosts.
 */
public final class HostLoads {
    private static final int NOWHERE = -1;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final int[] slotOf;
    private final long[][] load;
    private final int[] vms;
    private final int[] windowsVms;
    private final int products;
    private final long[] software;
    private final long[] platformSoftware;
    private final int[][] guests;
    private final int[] placeAmongGuests;
    private final FailoverReserve reserve;
    private final double reserveCredit;
    private final WindowsPeak windowsPeak;
    private final int[] used;
    private final int[] placeAmongUsed;
    private int usedCount;
    private final double[] squaredFill;
    private double squaredFills;
    private int unplaced;
    private long hostCost;

    public HostLoads(PlacementFacts facts, HostSlots slots) {
        this(facts, slots, 0);
    }

    /**
     * @param reserveCredit which part of the used hosts' free room the reserve counts as if a failed host's VMs could
     *     fill it, 0 to 1: a guess of the search, which the drill of the finished plan corrects
     */
    public HostLoads(PlacementFacts facts, HostSlots slots, double reserveCredit) {
        this(facts, slots, reserveCredit, facts.problem().policy().hostFailures());
    }

    private HostLoads(PlacementFacts facts, HostSlots slots, double reserveCredit, int hostFailures) {
        this.facts = facts;
        this.slots = slots;
        this.reserveCredit = reserveCredit;
        this.slotOf = new int[facts.workloads()];
        Arrays.fill(slotOf, NOWHERE);
        this.load = new long[slots.count()][PlacementFacts.RESOURCES];
        this.vms = new int[slots.count()];
        this.windowsVms = new int[slots.count()];
        this.products = facts.software().products();
        this.software = new long[slots.count() * products];
        this.platformSoftware = new long[facts.platforms() * products];
        this.guests = new int[slots.count()][];
        this.placeAmongGuests = new int[facts.workloads()];
        this.windowsPeak = new WindowsPeak(facts.platforms(), facts.windowsVms());
        this.reserve = new FailoverReserve(facts, slots, windowsPeak, reserveCredit, hostFailures);
        this.unplaced = facts.workloads();
        this.used = new int[slots.count()];
        this.placeAmongUsed = new int[slots.count()];
        this.squaredFill = new double[slots.count()];
    }

    /** The same hosts under the same reserve, with nothing placed. */
    public HostLoads empty() {
        return new HostLoads(facts, slots, reserveCredit);
    }

    /** The same placement without a reserve, for trying out what happens when hosts fail. */
    HostLoads withoutReserve() {
        HostLoads plain = new HostLoads(facts, slots, 0, 0);
        for (int w = 0; w < slotOf.length; w++) {
            if (slotOf[w] >= 0) {
                plain.add(w, slotOf[w]);
            }
        }
        return plain;
    }

    public double reserveCredit() {
        return reserveCredit;
    }

    public PlacementFacts facts() {
        return facts;
    }

    public HostSlots slots() {
        return slots;
    }

    /** The host of a workload, or a negative number. */
    public int slotOf(int workload) {
        return slotOf[workload];
    }

    public int[] assignment() {
        return slotOf.clone();
    }

    public boolean isUsed(int slot) {
        return vms[slot] > 0;
    }

    /** How many hosts are used. */
    public int usedHosts() {
        return usedCount;
    }

    /** A used host, by a position from 0 to {@link #usedHosts} less one; the order means nothing. */
    public int usedHost(int position) {
        return used[position];
    }

    /** Of all hosts, the squares of how full they are in CPU and memory together: greater where few hosts carry much. */
    public double squaredFills() {
        return squaredFills;
    }

    public int vms(int slot) {
        return vms[slot];
    }

    public int windowsVms(int slot) {
        return windowsVms[slot];
    }

    /** What the host's VMs weigh for a guest product. */
    public long software(int slot, int product) {
        return software[slot * products + product];
    }

    /** What the host's VMs count for one kind of licence, as {@link PlacementFacts#needsLicence} numbers them. */
    public long licensed(int slot, int kind) {
        return kind == 0 ? windowsVms[slot] : software(slot, kind - 1);
    }

    /** What all VMs on hosts of a platform weigh for a guest product. */
    long platformWeight(int platform, int product) {
        return platformSoftware[platform * products + product];
    }

    public long load(int slot, int resource) {
        return load[slot][resource];
    }

    /** A workload of the host, by a position from 0 to {@link #vms} less one; the order means nothing. */
    public int guest(int slot, int position) {
        return guests[slot][position];
    }

    public int unplaced() {
        return unplaced;
    }

    /**
     * Cost of all used hosts and of the spare hosts that the failover reserve needs, in millionths a month. Spares are
     * licensed for the Windows VMs of the host that has most of them; a drill may show that less is enough.
     */
    public long cost() {
        return hostCost
                + reserve.cost()
                + (facts.estate().isNone() ? 0 : facts.estate().cost(this::kept, this));
    }

    private int kept(int offer) {
        return reserve.used(offer) + reserve.spares(offer);
    }

    /**
     * This placement, or one that passes its drill where this fails and the offers have no further spare host, with what
     * it costs. Drills the whole placement: not for use in a search.
     */
    public FinishedLoads finished() {
        return FinishedLoads.of(this);
    }

    public FailoverReserve reserve() {
        return reserve;
    }

    /** What the host costs now by itself; nothing while it is unused. */
    public long costOf(int slot) {
        if (vms[slot] == 0) {
            return 0;
        }
        OfferCosts costs = facts.costs(slots.offerOf(slot));
        long cost = costs.perMonth(vms[slot], windowsVms[slot], load[slot][PlacementFacts.CPU]);
        for (int p = 0; p < products; p++) {
            cost += facts.software().reachesPlatform(p) ? 0 : costs.software(p, software(slot, p));
        }
        return cost;
    }

    /** What licences the host would need beyond those that it has, if the bundle came to it, in millionths a month. */
    public long furtherLicences(int bundle, int slot) {
        OfferCosts costs = facts.costs(slots.offerOf(slot));
        long more = 0;
        int windows = 0;
        for (int w : facts.groups().members(bundle)) {
            windows += facts.isWindows(w) ? 1 : 0;
            int[] runs = facts.software().of(w);
            for (int i = 0; i < runs.length; i++) {
                if (!facts.software().reachesPlatform(runs[i])) {
                    long weight = software(slot, runs[i]);
                    more += costs.software(runs[i], weight + facts.software().weight(w, i))
                            - costs.software(runs[i], weight);
                }
            }
        }
        return more + costs.windows(windowsVms[slot] + windows) - costs.windows(windowsVms[slot]);
    }

    /** How full the host is in its scarcest resource, 0 to 1. */
    public double fill(int slot) {
        int offer = slots.offerOf(slot);
        double fill = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            fill = Math.max(fill, (double) load[slot][r] / Math.max(1, facts.capacity(offer, r)));
        }
        return fill;
    }

    /** Whether every workload of the bundle can be added to the host. */
    public boolean fits(int bundle, int slot) {
        int offer = slots.offerOf(slot);
        int[] members = facts.groups().members(bundle);
        if (members.length == 1) {
            return fitsOne(members[0], slot, offer);
        }
        if (hasStrangers(members[0], slot)) {
            return false;
        }
        long[] sum = new long[PlacementFacts.RESOURCES];
        for (int w : members) {
            if (facts.misfit(offer, w) != Misfit.NONE
                    || hasRival(w, slot)
                    || facts.groups().hasRivalAmong(w, members)
                    || facts.groups().company(w) != facts.groups().company(members[0])) {
                return false;
            }
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                sum[r] += facts.demand(offer, w, r);
            }
        }
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (load[slot][r] + sum[r] > facts.capacity(offer, r)) {
                return false;
            }
        }
        return vms[slot] + members.length <= facts.offer(offer).capacity().maxVms();
    }

    private boolean fitsOne(int workload, int slot, int offer) {
        if (facts.misfit(offer, workload) != Misfit.NONE) {
            return false;
        }
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            if (load[slot][r] + facts.demand(offer, workload, r) > facts.capacity(offer, r)) {
                return false;
            }
        }
        return vms[slot] < facts.offer(offer).capacity().maxVms()
                && !hasRival(workload, slot)
                && !hasStrangers(workload, slot);
    }

    /** Whether the host carries workloads of another company; where rules are kept, all of one host are of one. */
    private boolean hasStrangers(int workload, int slot) {
        return vms[slot] > 0
                && facts.groups().company(workload) != facts.groups().company(guests[slot][0]);
    }

    /** Whether a workload that may not share a host with this one stands there. */
    public boolean hasRival(int workload, int slot) {
        for (int rival : facts.groups().rivals(workload)) {
            if (slotOf[rival] == slot) {
                return true;
            }
        }
        return false;
    }

    public void addBundle(int bundle, int slot) {
        for (int w : facts.groups().members(bundle)) {
            add(w, slot);
        }
    }

    public void removeBundle(int bundle) {
        for (int w : facts.groups().members(bundle)) {
            remove(w);
        }
    }

    /** Puts a workload that stands nowhere on a host, whether it fits or not. */
    public void add(int workload, int slot) {
        if (slotOf[workload] != NOWHERE) {
            throw new IllegalStateException("Workload " + workload + " stands on " + slotOf[workload] + " already");
        }
        hostCost -= costOf(slot);
        boolean opened = vms[slot] == 0;
        change(workload, slot, 1);
        hostCost += costOf(slot);
        unplaced--;
        slotOf[workload] = slot;
        remember(workload, slot);
        if (opened) {
            placeAmongUsed[slot] = usedCount;
            used[usedCount++] = slot;
        }
        measureFill(slot);
        reserve.loadChanged(slot, workload, 1, opened, load[slot]);
    }

    /** Takes a workload from its host. */
    public void remove(int workload) {
        int slot = slotOf[workload];
        if (slot == NOWHERE) {
            throw new IllegalStateException("Workload " + workload + " stands nowhere");
        }
        hostCost -= costOf(slot);
        change(workload, slot, -1);
        hostCost += costOf(slot);
        unplaced++;
        slotOf[workload] = NOWHERE;
        forget(workload, slot);
        if (vms[slot] == 0) {
            int last = used[--usedCount];
            used[placeAmongUsed[slot]] = last;
            placeAmongUsed[last] = placeAmongUsed[slot];
        }
        measureFill(slot);
        reserve.loadChanged(slot, workload, -1, vms[slot] == 0, load[slot]);
    }

    private void change(int workload, int slot, int sign) {
        int offer = slots.offerOf(slot);
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            load[slot][r] += sign * facts.demand(offer, workload, r);
        }
        vms[slot] += sign;
        if (facts.isWindows(workload)) {
            windowsVms[slot] += sign;
            windowsPeak.changed(facts.platformOf(offer), windowsVms[slot] - sign, windowsVms[slot]);
        }
        int[] runs = facts.software().of(workload);
        for (int i = 0; i < runs.length; i++) {
            long weight = sign * facts.software().weight(workload, i);
            software[slot * products + runs[i]] += weight;
            platformSoftware[facts.platformOf(offer) * products + runs[i]] += weight;
        }
    }

    private void measureFill(int slot) {
        int offer = slots.offerOf(slot);
        double sum = (double) load[slot][PlacementFacts.CPU] / Math.max(1, facts.capacity(offer, PlacementFacts.CPU))
                + (double) load[slot][PlacementFacts.MEMORY]
                        / Math.max(1, facts.capacity(offer, PlacementFacts.MEMORY));
        squaredFills += sum * sum - squaredFill[slot];
        squaredFill[slot] = vms[slot] == 0 ? 0 : sum * sum;
    }

    private void remember(int workload, int slot) {
        if (guests[slot] == null) {
            guests[slot] = new int[8];
        } else if (guests[slot].length < vms[slot]) {
            guests[slot] = Arrays.copyOf(guests[slot], 2 * guests[slot].length);
        }
        guests[slot][vms[slot] - 1] = workload;
        placeAmongGuests[workload] = vms[slot] - 1;
    }

    private void forget(int workload, int slot) {
        int last = guests[slot][vms[slot]];
        int place = placeAmongGuests[workload];
        guests[slot][place] = last;
        placeAmongGuests[last] = place;
    }
}
