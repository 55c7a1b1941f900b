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
 * @param perVm for each VM
 * @param perCpu for each thousandth of a point of load
 */
record Variant(int offer, double fixed, double perWindowsVm, double[] perWeight, double perVm, double perCpu) {
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
                variants.add(new Variant(o, empty, leastPerWindowsVm(costs), way.perWeight(), costs.perVm(), slope));
                if (anyWindows && costs.windowsAtMost() > costs.windows(0)) {
                    double whole = empty - costs.windows(0) + costs.windowsAtMost();
                    variants.add(new Variant(o, whole, 0, way.perWeight(), costs.perVm(), slope));
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
