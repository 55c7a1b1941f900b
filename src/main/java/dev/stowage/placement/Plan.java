package dev.stowage.placement;

import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Every workload on a named host or with the reason why not, every host with its load, the bill, and how far from the
 * provable minimum it is. Holds no times, so that the same search gives the same plan to the byte.
 *
 * @param hosts used and spare, installed first
 * @param unplaced workloads without a host
 * @param breaches where a plan that keeps today's placement exceeds the policy
 * @param yardstick first-fit-decreasing on the same problem
 * @param fewestHosts empty where no plan with fewer hosts was found, or none was looked for: today's placement, and
 *     estates of many hundred hosts
 * @param resilience empty where nothing is kept for failed hosts, or where today's placement is kept
 * @param search how the plan was searched for
 */
public record Plan(
        List<PlannedHost> hosts,
        List<UnplacedWorkload> unplaced,
        List<Text> breaches,
        CostStatement cost,
        Bound bound,
        Yardstick yardstick,
        Optional<FewestHosts> fewestHosts,
        DrillResult drill,
        Optional<Resilience> resilience,
        Search search) {
    public Plan {
        hosts = List.copyOf(hosts);
        unplaced = List.copyOf(unplaced);
        breaches = List.copyOf(breaches);
    }

    /**
     * @param method name of the way of placing
     * @param steps taken
     */
    public record Search(String method, long steps, long seed) {}

    /** By how much the plan's cost exceeds the bound, as a share of the bound. */
    public BigDecimal gap() {
        return bound.gap(cost.totalPerMonth());
    }

    /** How many clusters its hosts form. */
    public int clusters() {
        return hosts.stream().mapToInt(PlannedHost::cluster).max().orElse(0);
    }

    public int placed() {
        return hosts.stream().mapToInt(host -> host.workloads().size()).sum();
    }
}
