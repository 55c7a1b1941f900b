package dev.stowage.rebalancing;

/**
 * The services that workloads form. Two workloads of one service never share a host.
 *
 * @param fewestSites of each service: over how many sites its workloads must spread at least
 * @param dependsOn of each service: those of which a workload must run in each zone where one of its own runs
 */
public record Services(int[] fewestSites, int[][] dependsOn) {
    public Services {
        if (fewestSites.length != dependsOn.length) {
            throw new IllegalArgumentException("Every service needs a spread and its dependencies");
        }
        for (int[] others : dependsOn) {
            Amounts.requireIndexes(others, dependsOn.length, "service");
        }
    }

    public int count() {
        return fewestSites.length;
    }
}
