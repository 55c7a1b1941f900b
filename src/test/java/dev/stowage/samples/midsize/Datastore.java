package dev.stowage.samples.midsize;

import java.util.UUID;

/** One VMFS volume, seen by all hosts of its cluster. */
public record Datastore(String name, SiteCluster cluster, String objectId, UUID uuid) {
    public int capacityMiB() {
        return cluster.datastoreMiB();
    }
}
