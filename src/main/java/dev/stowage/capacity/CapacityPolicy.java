package dev.stowage.capacity;

import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import java.util.Objects;

/**
 * What the planner chooses about capacity.
 *
 * @param cpuOvercommit vCPUs that share a physical core
 * @param memoryOvercommit memory promised for what is there
 * @param cpuHeadroom share of the CPU kept free for peaks
 * @param memoryHeadroom share of the memory kept free for peaks
 * @param storageHeadroom share of the hosts' own disks kept free; without effect on shared storage
 * @param hostFailures how many hosts of a cluster may fail at once: 1 for N+1, 0 for none
 * @param storage where the VMs' disks lie
 */
public record CapacityPolicy(
        OvercommitRatio cpuOvercommit,
        OvercommitRatio memoryOvercommit,
        Share cpuHeadroom,
        Share memoryHeadroom,
        Share storageHeadroom,
        int hostFailures,
        StorageArchitecture storage) {
    public static final CapacityPolicy DEFAULT = new CapacityPolicy(
            OvercommitRatio.of(4),
            OvercommitRatio.NONE,
            Share.ofPercent(20),
            Share.ofPercent(10),
            Share.ofPercent(20),
            1,
            StorageArchitecture.SHARED);

    public CapacityPolicy {
        Objects.requireNonNull(cpuOvercommit, "cpuOvercommit");
        Objects.requireNonNull(memoryOvercommit, "memoryOvercommit");
        Objects.requireNonNull(storage, "storage");
        if (hostFailures < 0 || hostFailures > 3) {
            throw new IllegalArgumentException("A plan can be made for 0 to 3 failing hosts, not " + hostFailures);
        }
        for (Share headroom : new Share[] {cpuHeadroom, memoryHeadroom, storageHeadroom}) {
            if (headroom.compareWith(Share.ALL) >= 0) {
                throw new IllegalArgumentException("A headroom of " + headroom + " leaves nothing to plan with");
            }
        }
    }

    public CapacityPolicy withoutCpuOvercommit() {
        return new CapacityPolicy(
                OvercommitRatio.NONE,
                memoryOvercommit,
                cpuHeadroom,
                memoryHeadroom,
                storageHeadroom,
                hostFailures,
                storage);
    }
}
