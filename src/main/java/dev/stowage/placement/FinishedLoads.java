package dev.stowage.placement;

/**
 * A placement as a finished plan would have it.
 *
 * @param perMonth with the spare hosts that it turns out to need, in millionths
 */
public record FinishedLoads(HostLoads loads, long perMonth) {
    static FinishedLoads of(HostLoads loads) {
        SpareHosts spares = new SpareHosts(Canonical.of(loads.facts(), loads.slots(), loads.assignment()));
        if (spares.passes()) {
            return new FinishedLoads(loads, spares.cost());
        }
        HostLoads repaired = DrillRepair.of(loads);
        return new FinishedLoads(repaired, new SpareHosts(repaired).cost());
    }
}
