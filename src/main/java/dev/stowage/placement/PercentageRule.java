package dev.stowage.placement;

import java.util.Arrays;

/**
 * Admission control by percentage: a cluster counts as safe where in each resource the load of all its hosts is at most
 * the capacity of those that are left when the greatest fail. It knows no single VM, and so errs where a VM is larger
 * than every hole.
 */
final class PercentageRule {
    private PercentageRule() {}

    static boolean holds(HostLoads loads, Clusters clusters) {
        return clusters.hosts().stream().allMatch(hosts -> holds(loads, hosts));
    }

    private static boolean holds(HostLoads loads, int[] hosts) {
        int failing = Math.min(hosts.length, loads.facts().problem().policy().hostFailures());
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            int resource = r;
            double[] capacities = Arrays.stream(hosts)
                    .mapToDouble(slot -> loads.facts().capacity(loads.slots().offerOf(slot), resource))
                    .sorted()
                    .toArray();
            double left =
                    Arrays.stream(capacities).limit(hosts.length - failing).sum();
            double load = Arrays.stream(hosts)
                    .mapToDouble(slot -> loads.load(slot, resource))
                    .sum();
            if (load > left) {
                return false;
            }
        }
        return true;
    }
}
