package dev.stowage.rebalancing;

/**
 * What runs on the hosts.
 *
 * @param service of each workload
 * @param need workload by workload, resource by resource
 * @param moveCost of each workload: what it costs to move it at all, before the weight of that
 * @param today host on which each workload stands
 */
public record Workloads(int[] service, long[] need, long[] moveCost, int[] today) {
    public Workloads {
        if (moveCost.length != service.length || today.length != service.length) {
            throw new IllegalArgumentException("Every workload needs a service, a cost of moving and a host");
        }
        Amounts.requireNone(need, "a need below zero");
        Amounts.requireNone(moveCost, "a cost of moving below zero");
    }

    public int count() {
        return service.length;
    }
}
