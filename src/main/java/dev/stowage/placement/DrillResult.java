package dev.stowage.placement;

import java.util.List;

/**
 * What became of the VMs of failed hosts when they were placed again on the rest.
 *
 * @param hostFailures how many hosts failed at once; 0 where no drill was asked for
 * @param cases how many sets of failing hosts were tried
 * @param exhaustive whether these are all there are
 * @param failures those in which a workload found no place
 */
public record DrillResult(int hostFailures, int cases, boolean exhaustive, List<Failure> failures) {
    public DrillResult {
        failures = List.copyOf(failures);
    }

    /**
     * @param hosts names of the failed hosts
     * @param homeless names of the workloads that found no place
     */
    public record Failure(List<String> hosts, List<String> homeless) {
        public Failure {
            hosts = List.copyOf(hosts);
            homeless = List.copyOf(homeless);
        }
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
