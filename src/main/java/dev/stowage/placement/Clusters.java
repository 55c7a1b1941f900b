package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hosts that keep each other's failover reserve: of one platform, and at most as many as its clusters may have. A
 * cluster restarts a failed host's VMs on its own hosts only.
 *
 * @param hosts slots of each cluster, none without a host; not to be changed
 */
record Clusters(List<int[]> hosts) {
    Clusters {
        hosts = List.copyOf(hosts);
    }

    static Clusters of(int[] oneCluster) {
        return new Clusters(oneCluster.length == 0 ? List.of() : List.of(oneCluster));
    }

    /**
     * Clusters of about the same size, each of hosts as much alike as possible, since the greatest of a cluster's hosts
     * decides how much it must keep free.
     *
     * @param slots in the order of the offers
     */
    static Clusters divided(PlacementFacts facts, HostSlots slots, int[] hosts) {
        List<int[]> clusters = new ArrayList<>();
        for (int platform = 0; platform < facts.platforms(); platform++) {
            int wanted = platform;
            int[] ofPlatform = Arrays.stream(hosts)
                    .filter(slot -> facts.platformOf(slots.offerOf(slot)) == wanted)
                    .toArray();
            int count = ofPlatform.length == 0 ? 0 : count(facts, slots.offerOf(ofPlatform[0]), ofPlatform.length);
            for (int c = 0; c < count; c++) {
                int from = (int) ((long) ofPlatform.length * c / count);
                int to = (int) ((long) ofPlatform.length * (c + 1) / count);
                clusters.add(Arrays.copyOfRange(ofPlatform, from, to));
            }
        }
        return new Clusters(clusters);
    }

    /** How many clusters so many used hosts form, with room in each for as many spares as hosts may fail. */
    static int count(PlacementFacts facts, int offer, int used) {
        int most = facts.offer(offer).capacity().maxHostsPerCluster();
        int withoutSpares = Math.max(1, most - facts.problem().policy().hostFailures());
        return 1 + (used - 1) / withoutSpares;
    }

    int[] all() {
        return hosts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    }

    Clusters and(Clusters others) {
        return new Clusters(Stream.concat(hosts.stream(), others.hosts.stream()).toList());
    }
}
