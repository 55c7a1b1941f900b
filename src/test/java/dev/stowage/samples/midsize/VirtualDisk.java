package dev.stowage.samples.midsize;

import java.util.List;
import java.util.UUID;

/**
 * A virtual disk and what the guest made of it.
 *
 * @param inUseMiB what the datastore has given; the capacity unless the disk is thin
 * @param partitions the guest's file systems; empty where no tools report them
 */
public record VirtualDisk(UUID uuid, int capacityMiB, boolean thin, int inUseMiB, List<Partition> partitions) {
    /** A file system: mount point or drive letter, its size and what it holds, in MiB. */
    public record Partition(String mount, int capacityMiB, int consumedMiB) {}

    public VirtualDisk {
        partitions = List.copyOf(partitions);
        if (inUseMiB > capacityMiB || !thin && inUseMiB != capacityMiB) {
            throw new IllegalArgumentException("A disk of %d MiB cannot take %d MiB".formatted(capacityMiB, inUseMiB));
        }
    }
}
