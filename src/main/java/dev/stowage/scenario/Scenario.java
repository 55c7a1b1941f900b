package dev.stowage.scenario;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.costing.CostPolicy;
import dev.stowage.demand.CpuBasis;
import dev.stowage.demand.ProductionPolicy;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.demand.SoftwarePolicy;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.quantity.OvercommitRatio;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/**
 * One what-if: all that a planner chooses.
 *
 * @param name as the planner calls it, unique in its study
 * @param baseline whether the others are compared with it
 * @param keepToday whether every VM stays where it stands and every installed host is kept and paid
 * @param productionNeedsType1 whether production may stand on bare-metal hypervisors only
 * @param discontinuedProducts whether also products out of use may be planned with: discontinued, historic or embedded
 * @param hosts what may be used; at least one option
 * @param placementRules where VMs may stand and with whom; none where today's placement is kept
 */
public record Scenario(
        String name,
        boolean baseline,
        boolean keepToday,
        boolean productionNeedsType1,
        boolean discontinuedProducts,
        List<HostOption> hosts,
        SizingPolicy sizing,
        ProductionPolicy production,
        SoftwarePolicy software,
        List<PlacementRule> placementRules,
        CapacityPolicy capacity,
        LicencePolicy licences,
        CostPolicy costs) {
    public Scenario {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A scenario needs a name");
        }
        if (hosts == null || hosts.isEmpty()) {
            throw new IllegalArgumentException("Scenario \"" + name + "\" offers no hosts");
        }
        hosts = List.copyOf(hosts);
        Objects.requireNonNull(sizing, "sizing");
        Objects.requireNonNull(production, "production");
        Objects.requireNonNull(capacity, "capacity");
        // Scenarios that were kept before these could be chosen.
        software = software == null ? SoftwarePolicy.DEFAULT : software;
        licences = licences == null ? LicencePolicy.DEFAULT : licences;
        placementRules = placementRules == null
                ? List.of()
                : placementRules.stream().distinct().toList();
        Objects.requireNonNull(costs, "costs");
        if (keepToday && hosts.stream().anyMatch(option -> !option.installed())) {
            throw new IllegalArgumentException(
                    "Scenario \"" + name + "\" keeps today's placement, so it can offer installed hosts only");
        }
        if (keepToday && !placementRules.isEmpty()) {
            throw new IllegalArgumentException(
                    "Scenario \"" + name + "\" keeps today's placement, so it can have no placement rules");
        }
    }

    /**
     * As it acts: what VMs were seen to use is no promise that could be kept several times over, so sampled use gets its
     * cores one to one.
     */
    CapacityPolicy effectiveCapacity() {
        return oneToOne() ? capacity.withoutCpuOvercommit() : capacity;
    }

    /** Whether the scenario's CPU overcommit is without effect. */
    boolean oneToOne() {
        return sizing.cpuBasis() == CpuBasis.SAMPLED
                && !capacity.cpuOvercommit().equals(OvercommitRatio.NONE);
    }

    /** In which it is reported. */
    public CurrencyUnit currency() {
        return costs.currency();
    }

    /** With the policies that Stowage starts from. */
    public static Scenario of(String name, HostOption... hosts) {
        return new Scenario(
                name,
                false,
                false,
                true,
                false,
                List.of(hosts),
                SizingPolicy.DEFAULT,
                ProductionPolicy.DEFAULT,
                SoftwarePolicy.DEFAULT,
                List.of(),
                CapacityPolicy.DEFAULT,
                LicencePolicy.DEFAULT,
                CostPolicy.DEFAULT);
    }

    /** The same as the study's baseline: everything as it stands today. */
    public Scenario asToday() {
        return copy(true, true, false, discontinuedProducts, software, List.of(), licences, costs);
    }

    public Scenario withProductionNeedsType1(boolean needed) {
        return copy(baseline, keepToday, needed, discontinuedProducts, software, placementRules, licences, costs);
    }

    public Scenario withDiscontinuedProducts(boolean allowed) {
        return copy(baseline, keepToday, productionNeedsType1, allowed, software, placementRules, licences, costs);
    }

    public Scenario withSoftware(SoftwarePolicy says) {
        return copy(
                baseline, keepToday, productionNeedsType1, discontinuedProducts, says, placementRules, licences, costs);
    }

    public Scenario withPlacementRules(List<PlacementRule> rules) {
        return copy(baseline, keepToday, productionNeedsType1, discontinuedProducts, software, rules, licences, costs);
    }

    public Scenario withLicences(LicencePolicy reading) {
        return copy(
                baseline,
                keepToday,
                productionNeedsType1,
                discontinuedProducts,
                software,
                placementRules,
                reading,
                costs);
    }

    public Scenario withCosts(CostPolicy money) {
        return copy(
                baseline,
                keepToday,
                productionNeedsType1,
                discontinuedProducts,
                software,
                placementRules,
                licences,
                money);
    }

    private Scenario copy(
            boolean base,
            boolean today,
            boolean type1,
            boolean discontinued,
            SoftwarePolicy says,
            List<PlacementRule> rules,
            LicencePolicy reading,
            CostPolicy money) {
        return new Scenario(
                name,
                base,
                today,
                type1,
                discontinued,
                hosts,
                sizing,
                production,
                says,
                rules,
                capacity,
                reading,
                money);
    }
}
