package dev.stowage.scenario;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.costing.CostPolicy;
import dev.stowage.demand.CpuBasis;
import dev.stowage.demand.ProductionPolicy;
import dev.stowage.demand.SizingPolicy;
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
        CapacityPolicy capacity,
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
        Objects.requireNonNull(costs, "costs");
        if (keepToday && hosts.stream().anyMatch(option -> !option.installed())) {
            throw new IllegalArgumentException(
                    "Scenario \"" + name + "\" keeps today's placement, so it can offer installed hosts only");
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
                CapacityPolicy.DEFAULT,
                CostPolicy.DEFAULT);
    }

    /** The same as the study's baseline: everything as it stands today. */
    public Scenario asToday() {
        return new Scenario(name, true, true, false, discontinuedProducts, hosts, sizing, production, capacity, costs);
    }

    public Scenario withProductionNeedsType1(boolean needed) {
        return new Scenario(
                name, baseline, keepToday, needed, discontinuedProducts, hosts, sizing, production, capacity, costs);
    }

    public Scenario withDiscontinuedProducts(boolean allowed) {
        return new Scenario(
                name, baseline, keepToday, productionNeedsType1, allowed, hosts, sizing, production, capacity, costs);
    }
}
