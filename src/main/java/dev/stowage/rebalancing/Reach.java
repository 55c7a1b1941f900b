package dev.stowage.rebalancing;

import java.util.Arrays;

/**
 * Spread over sites and dependencies between services, and by how much they are missed: a site too few counts one, and a
 * workload without a service it depends on in its zone counts one for each such service.
 */
final class Reach {
    private final int[] zoneOf;
    private final int[] siteOf;
    private final int zones;
    private final int sites;
    private final int[] fewestSites;
    private final int[][] dependsOn;
    private final int[][] dependents;
    /** Rows of the tables of counts, or −1 for services of which nobody asks. */
    private final int[] zoneRow;

    private final int[] siteRow;
    private final char[] inZone;
    private final char[] inSite;
    private final int[] usedSites;
    private long missed;

    Reach(RebalancingProblem problem, int[] hostOf) {
        zoneOf = numbered(problem.hosts().zone());
        siteOf = numbered(problem.hosts().site());
        zones = 1 + Arrays.stream(zoneOf).max().orElseThrow();
        sites = 1 + Arrays.stream(siteOf).max().orElseThrow();
        fewestSites = problem.services().fewestSites();
        dependsOn = withoutRepeats(problem.services().dependsOn());
        dependents = reversed(dependsOn);
        int count = fewestSites.length;
        zoneRow = new int[count];
        siteRow = new int[count];
        int zoneRows = 0;
        int siteRows = 0;
        for (int s = 0; s < count; s++) {
            zoneRow[s] = dependsOn[s].length + dependents[s].length > 0 ? zoneRows++ : -1;
            siteRow[s] = fewestSites[s] > 1 ? siteRows++ : -1;
        }
        inZone = new char[Math.multiplyExact(zoneRows, zones)];
        inSite = new char[Math.multiplyExact(siteRows, sites)];
        usedSites = new int[count];
        for (int w = 0; w < hostOf.length; w++) {
            enter(problem.workloads().service()[w], hostOf[w]);
        }
        missed = countMissed();
    }

    /** Numbers without gaps, so that the tables are no larger than they need to be. */
    private static int[] numbered(int[] areas) {
        int[] different = Arrays.stream(areas).sorted().distinct().toArray();
        return Arrays.stream(areas)
                .map(area -> Arrays.binarySearch(different, area))
                .toArray();
    }

    private static int[][] withoutRepeats(int[][] dependsOn) {
        int[][] clean = new int[dependsOn.length][];
        for (int s = 0; s < clean.length; s++) {
            int self = s;
            clean[s] = Arrays.stream(dependsOn[s])
                    .distinct()
                    .filter(other -> other != self)
                    .toArray();
        }
        return clean;
    }

    private static int[][] reversed(int[][] dependsOn) {
        int[] count = new int[dependsOn.length];
        for (int[] others : dependsOn) {
            for (int other : others) {
                count[other]++;
            }
        }
        int[][] reversed = new int[count.length][];
        for (int s = 0; s < count.length; s++) {
            reversed[s] = new int[count[s]];
        }
        for (int s = 0; s < dependsOn.length; s++) {
            for (int other : dependsOn[s]) {
                reversed[other][--count[other]] = s;
            }
        }
        return reversed;
    }

    private long countMissed() {
        long sum = 0;
        for (int s = 0; s < fewestSites.length; s++) {
            sum += siteRow[s] < 0 ? 0 : Math.max(0, fewestSites[s] - usedSites[s]);
            for (int other : dependsOn[s]) {
                for (int z = 0; z < zones; z++) {
                    sum += inZone[zoneRow[other] * zones + z] == 0 ? inZone[zoneRow[s] * zones + z] : 0;
                }
            }
        }
        return sum;
    }

    /** 0 when all rules of spread and dependency hold. */
    long missed() {
        return missed;
    }

    boolean asksNothing(int service) {
        return siteRow[service] < 0 && zoneRow[service] < 0;
    }

    /** By how much more would be missed after one workload of the service moved. */
    int delta(int service, int from, int to) {
        int delta = 0;
        if (siteRow[service] >= 0 && siteOf[from] != siteOf[to]) {
            int row = siteRow[service] * sites;
            int used = usedSites[service];
            int then = used - (inSite[row + siteOf[from]] == 1 ? 1 : 0) + (inSite[row + siteOf[to]] == 0 ? 1 : 0);
            delta += Math.max(0, fewestSites[service] - then) - Math.max(0, fewestSites[service] - used);
        }
        if (zoneRow[service] >= 0 && zoneOf[from] != zoneOf[to]) {
            delta += dependencyDelta(service, zoneOf[from], zoneOf[to]);
        }
        return delta;
    }

    private int dependencyDelta(int service, int from, int to) {
        int delta = 0;
        for (int other : dependsOn[service]) {
            int row = zoneRow[other] * zones;
            delta += (inZone[row + to] == 0 ? 1 : 0) - (inZone[row + from] == 0 ? 1 : 0);
        }
        int row = zoneRow[service] * zones;
        if (inZone[row + from] == 1) {
            for (int other : dependents[service]) {
                delta += inZone[zoneRow[other] * zones + from];
            }
        }
        if (inZone[row + to] == 0) {
            for (int other : dependents[service]) {
                delta -= inZone[zoneRow[other] * zones + to];
            }
        }
        return delta;
    }

    void move(int service, int from, int to) {
        if (asksNothing(service)) {
            return;
        }
        missed += delta(service, from, to);
        leave(service, from);
        enter(service, to);
    }

    private void leave(int service, int host) {
        if (zoneRow[service] >= 0) {
            inZone[zoneRow[service] * zones + zoneOf[host]]--;
        }
        if (siteRow[service] >= 0 && --inSite[siteRow[service] * sites + siteOf[host]] == 0) {
            usedSites[service]--;
        }
    }

    private void enter(int service, int host) {
        if (zoneRow[service] >= 0) {
            inZone[zoneRow[service] * zones + zoneOf[host]]++;
        }
        if (siteRow[service] >= 0 && inSite[siteRow[service] * sites + siteOf[host]]++ == 0) {
            usedSites[service]++;
        }
    }
}
