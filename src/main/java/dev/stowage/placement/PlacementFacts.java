package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.GuestOs;
import dev.stowage.demand.Workload;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The problem as plain numbers, for loops that run millions of times. Workloads, offers and resources are indexes;
 * resources are CPU in thousandths of a point, memory in MiB with the hypervisor's overhead, and storage in MiB.
 */
public final class PlacementFacts {
    public static final int CPU = 0;
    public static final int MEMORY = 1;
    public static final int STORAGE = 2;
    public static final int RESOURCES = 3;

    private final PlacementProblem problem;
    private final int workloadCount;
    private final boolean[] windows;
    private final int windowsVms;
    private final long[][][] demand;
    private final long[][] leastDemand;
    private final long[][] capacity;
    private final int[][] scarce;
    private final Misfit[][] misfit;
    private final OfferCosts[] costs;
    private final int[] platformOf;
    private final int platforms;
    private final Groups groups;
    private final SoftwareFacts software;
    private final OfferOrder order;
    private final EstateCharges estate;

    public PlacementFacts(PlacementProblem problem) {
        this(problem, null);
    }

    /**
     * @param before facts of a problem with the same offers, whose prices are taken over; null without one
     */
    private PlacementFacts(PlacementProblem problem, PlacementFacts before) {
        this.problem = problem;
        List<Workload> workloads = problem.workloads();
        List<HostOffer> offers = problem.offers();
        this.workloadCount = workloads.size();
        this.windows = new boolean[workloadCount];
        int found = 0;
        for (int w = 0; w < workloadCount; w++) {
            windows[w] = workloads.get(w).guestOs() == GuestOs.WINDOWS_SERVER;
            found += windows[w] ? 1 : 0;
        }
        this.windowsVms = found;
        this.software = new SoftwareFacts(problem);
        this.demand = new long[offers.size()][][];
        this.capacity = new long[offers.size()][];
        this.scarce = new int[offers.size()][];
        this.misfit = new Misfit[offers.size()][];
        this.costs = new OfferCosts[offers.size()];
        this.platformOf = new int[offers.size()];
        List<String> names = offers.stream()
                .map(offer -> offer.capacity().platform())
                .distinct()
                .toList();
        this.platforms = names.size();
        for (int o = 0; o < offers.size(); o++) {
            HostCapacity host = offers.get(o).capacity();
            capacity[o] = new long[] {host.cpuMilliPoints(), host.memoryMiB(), host.storageMiB()};
            long[] of = capacity[o];
            scarce[o] = IntStream.range(0, RESOURCES)
                    .filter(r -> of[r] < Long.MAX_VALUE)
                    .toArray();
            costs[o] = before == null
                    ? new OfferCosts(offers.get(o), windowsVms, software)
                    : before.costs[o].upTo(offers.get(o), windowsVms);
            platformOf[o] = names.indexOf(host.platform());
            demand[o] = demandOn(o);
            misfit[o] = misfitsOf(offers.get(o), demand[o]);
        }
        this.leastDemand = leastDemands();
        this.groups = new Groups(workloads);
        this.order = new OfferOrder(this);
        this.estate = new EstateCharges(this);
    }

    /** Of a problem with the same offers and other workloads, at little expense where they run no other products. */
    PlacementFacts of(PlacementProblem other) {
        boolean alike = new SoftwareFacts(other).ids().equals(software.ids());
        return new PlacementFacts(other, alike ? this : null);
    }

    private long[][] leastDemands() {
        List<long[][]> tables = Arrays.stream(demand).distinct().toList();
        if (tables.size() == 1) {
            return tables.get(0);
        }
        long[][] least = new long[workloadCount][RESOURCES];
        for (int w = 0; w < workloadCount; w++) {
            for (int r = 0; r < RESOURCES; r++) {
                long smallest = tables.isEmpty() ? 0 : Long.MAX_VALUE;
                for (long[][] table : tables) {
                    smallest = Math.min(smallest, table[w][r]);
                }
                least[w][r] = smallest;
            }
        }
        return least;
    }

    /** Hosts with the same overhead for VMs share one table. */
    private long[][] demandOn(int offer) {
        List<HostOffer> offers = problem.offers();
        HostCapacity host = offers.get(offer).capacity();
        for (int other = 0; other < offer; other++) {
            if (offers.get(other).capacity().vmOverhead().equals(host.vmOverhead())) {
                return demand[other];
            }
        }
        long[][] needed = new long[workloadCount][];
        for (int w = 0; w < workloadCount; w++) {
            needed[w] = demand(problem.workloads().get(w), host);
        }
        return needed;
    }

    /** What a workload takes of a host of this kind, by resource. */
    static long[] demand(Workload workload, HostCapacity host) {
        return new long[] {
            workload.cpu().milli(),
            host.vmOverhead().memoryMiB(workload.vcpus(), workload.memoryMiB()),
            workload.storageMiB()
        };
    }

    private Misfit[] misfitsOf(HostOffer offer, long[][] needed) {
        Misfit[] misfits = new Misfit[workloadCount];
        for (int w = 0; w < workloadCount; w++) {
            misfits[w] = misfit(problem.workloads().get(w), offer, needed[w], problem.policy());
        }
        return misfits;
    }

    /** What keeps a workload from an empty host of this kind. */
    static Misfit misfit(Workload workload, HostOffer offer, long[] needed, PlacementPolicy policy) {
        HostCapacity host = offer.capacity();
        if (!host.guests().contains(workload.architecture())) {
            return Misfit.ARCHITECTURE;
        }
        if (host.sharedKernel() && workload.guestOs().isWindows()) {
            return Misfit.SHARED_KERNEL;
        }
        if (policy.productionNeedsType1() && workload.production() && !host.bareMetal()) {
            return Misfit.PRODUCTION_NEEDS_TYPE_1;
        }
        if (!offer.zones().containsAll(workload.hostRules().onlyOn())) {
            return Misfit.ONLY_ELSEWHERE;
        }
        if (!Collections.disjoint(workload.hostRules().neverOn(), offer.zones())) {
            return Misfit.NEVER_HERE;
        }
        if (workload.vcpus() > host.maxVcpusPerVm()) {
            return Misfit.VCPUS_PER_VM;
        }
        if (workload.memoryMiB() > host.maxMemoryPerVmMiB()) {
            return Misfit.MEMORY_PER_VM;
        }
        if (needed[CPU] > host.cpuMilliPoints()) {
            return Misfit.CPU;
        }
        if (needed[MEMORY] > host.memoryMiB()) {
            return Misfit.MEMORY;
        }
        return needed[STORAGE] > host.storageMiB() ? Misfit.STORAGE : Misfit.NONE;
    }

    public PlacementProblem problem() {
        return problem;
    }

    public int workloads() {
        return workloadCount;
    }

    public int offers() {
        return costs.length;
    }

    public HostOffer offer(int offer) {
        return problem.offers().get(offer);
    }

    public boolean isWindows(int workload) {
        return windows[workload];
    }

    /** How many workloads run Windows Server. */
    public int windowsVms() {
        return windowsVms;
    }

    /** What the workload takes of a host of the offer. */
    public long demand(int offer, int workload, int resource) {
        return demand[offer][workload][resource];
    }

    /** What the workload takes at least of a host, of whatever offer. */
    long leastDemand(int workload, int resource) {
        return leastDemand[workload][resource];
    }

    public long capacity(int offer, int resource) {
        return capacity[offer][resource];
    }

    /** Resources that a host of the offer has not without limit; not to be changed. */
    public int[] scarce(int offer) {
        return scarce[offer];
    }

    public Misfit misfit(int offer, int workload) {
        return misfit[offer][workload];
    }

    public OfferCosts costs(int offer) {
        return costs[offer];
    }

    /** Hosts of one platform form clusters with each other and keep each other's reserve. */
    public int platformOf(int offer) {
        return platformOf[offer];
    }

    public int platforms() {
        return platforms;
    }

    public Groups groups() {
        return groups;
    }

    /** Windows Server, and each guest product. */
    public int licenceKinds() {
        return 1 + software.products();
    }

    /**
     * @param kind 0 for Windows Server, else a guest product's index and one
     */
    public boolean needsLicence(int workload, int kind) {
        return kind == 0 ? windows[workload] : software.weightOf(workload, kind - 1) > 0;
    }

    /** Whether it needs any licence. */
    public boolean needsLicence(int workload) {
        return windows[workload] || software.of(workload).length > 0;
    }

    /** What the dearest licence of the bundle costs for a whole host of the offer, in millionths a month. */
    public long dearestLicence(int bundle, int offer) {
        long dearest = 0;
        for (int w : groups.members(bundle)) {
            if (windows[w]) {
                dearest = Math.max(dearest, costs[offer].windowsAtMost() - costs[offer].windows(0));
            }
            for (int product : software.of(w)) {
                dearest = Math.max(dearest, costs[offer].softwarePerHost(product));
            }
        }
        return dearest;
    }

    public SoftwareFacts software() {
        return software;
    }

    /** What hosts cost together, beyond each by itself. */
    EstateCharges estate() {
        return estate;
    }

    OfferOrder order() {
        return order;
    }
}
