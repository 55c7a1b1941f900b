package dev.stowage.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * A host kind in one way of paying for licences of guests, as the bound sees it. What a host really pays lies on or
 * above the cheapest of its variants, whatever runs on it.
 *
 * @param offer index of the offer
 * @param fixed an empty host, in millionths a month; with what is licensed for the whole host where that is the way
 * @param perWindowsVm for each VM with Windows Server
 * @param perWeight for each unit of weight of a guest product, by product
 * @param wholeHost by guest product, whether it is licensed for the whole host
 * @param allWindows whether the whole host is licensed for Windows Server
 * @param perVm for each VM
 * @param perCpu for each thousandth of a point of load
 */
record Variant(
        int offer,
        double fixed,
        double perWindowsVm,
        double[] perWeight,
        boolean[] wholeHost,
        boolean allWindows,
        double perVm,
        double perCpu) {
    /** A bit for each kind of licence that is bought for the whole host. */
    long licences() {
        long licences = allWindows ? 1 : 0;
        for (int p = 0; p < wholeHost.length && p < Long.SIZE - 1; p++) {
            licences |= wholeHost[p] ? 1L << (p + 1) : 0;
        }
        return licences;
    }

    /** What a workload costs there beyond the host; {@link SoftwareEnvelope#FORBIDDEN} or more where it may not run. */
    double guest(PlacementFacts facts, int workload) {
        double cost = perVm
                + (facts.isWindows(workload) ? perWindowsVm : 0)
                + perCpu * facts.demand(offer, workload, PlacementFacts.CPU);
        int[] runs = facts.software().of(workload);
        for (int i = 0; i < runs.length; i++) {
            cost += perWeight[runs[i]] * facts.software().weight(workload, i);
        }
        return cost;
    }

    static Variant[] of(PlacementFacts facts, boolean[] counted) {
        SoftwareEnvelope software = new SoftwareEnvelope(facts, counted);
        boolean anyWindows = false;
        for (int w = 0; w < facts.workloads(); w++) {
            anyWindows |= facts.isWindows(w);
        }
        List<Variant> variants = new ArrayList<>();
        for (int o = 0; o < facts.offers(); o++) {
            OfferCosts costs = facts.costs(o);
            double slope = costs.leastEnergySlope();
            for (SoftwareEnvelope.Way way : software.ways(o)) {
                double empty = costs.empty() + way.fixed();
                variants.add(new Variant(
                        o,
                        empty,
                        leastPerWindowsVm(costs),
                        way.perWeight(),
                        way.wholeHost(),
                        false,
                        costs.perVm(),
                        slope));
                if (anyWindows && costs.windowsAtMost() > costs.windows(0)) {
                    double whole = empty - costs.windows(0) + costs.windowsAtMost();
                    variants.add(
                            new Variant(o, whole, 0, way.perWeight(), way.wholeHost(), true, costs.perVm(), slope));
                }
            }
        }
        return variants.toArray(Variant[]::new);
    }

    /**
     * The least that Windows costs a VM, beyond the empty host, while it is cheaper than the most that it costs the
     * whole host.
     */
    private static double leastPerWindowsVm(OfferCosts costs) {
        double least = Double.MAX_VALUE;
        long most = costs.windowsAtMost();
        for (int n = 1; costs.windows(n) < most; n++) {
            least = Math.min(least, (double) (costs.windows(n) - costs.windows(0)) / n);
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }
}
