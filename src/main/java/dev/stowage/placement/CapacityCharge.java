package dev.stowage.placement;

/**
 * A charge for hosts or capacity that must exist in every plan, used or not, as {@link CostBound} sees it: what it
 * brings in at least, and what it takes off a host's price.
 */
final class CapacityCharge {
    private final PlacementFacts facts;
    private final int resource;
    private final double perUnit;
    private final double leastUnits;

    private CapacityCharge(PlacementFacts facts, int resource, double perUnit, double leastUnits) {
        this.facts = facts;
        this.resource = resource;
        this.perUnit = perUnit;
        this.leastUnits = leastUnits;
    }

    static CapacityCharge none(PlacementFacts facts) {
        return new CapacityCharge(facts, PlacementFacts.RESOURCES, 0, 0);
    }

    /**
     * @param units capacity that the hosts must have together
     */
    static CapacityCharge perUnit(PlacementFacts facts, int resource, double price, double units) {
        return new CapacityCharge(facts, resource, price, units);
    }

    /**
     * @param hosts which every plan has at least
     */
    static CapacityCharge perHost(PlacementFacts facts, double price, int hosts) {
        return new CapacityCharge(facts, PlacementFacts.RESOURCES, price, hosts);
    }

    double income() {
        return perUnit * leastUnits;
    }

    /** For one host of the offer. */
    double onHost(int offer) {
        return perUnit == 0 ? 0 : perUnit * (resource < PlacementFacts.RESOURCES ? facts.capacity(offer, resource) : 1);
    }
}
