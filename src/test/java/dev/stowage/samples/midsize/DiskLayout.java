package dev.stowage.samples.midsize;

import dev.stowage.samples.Draw;
import dev.stowage.samples.midsize.VirtualDisk.Partition;
import java.util.ArrayList;
import java.util.List;

/** How many disks a role has, and how large: one for the system, then data. */
enum DiskLayout {
    /** No disk at all: agents that live in host memory, placeholders. */
    NONE(0, 0, 0, 0),
    /** The disk of vSphere's earlier agents. */
    VCLS(0, 0, 0, 0),
    SYSTEM(0, 1, 20, 80),
    DATA(1, 3, 50, 400),
    FILE(2, 4, 800, 3_000),
    DATABASE(2, 5, 100, 900);

    private static final int MIB_PER_GIB = 1_024;
    private static final int VCLS_GIB = 2;
    private static final int FIRST_BYTE = 0x60;
    private static final String DRIVES = "CDEFGH";
    private static final List<String> MOUNTS =
            List.of("/", "/var", "/data", "/data/second", "/data/third", "/data/fourth");

    private final int leastData;
    private final int mostData;
    private final int leastGiB;
    private final int mostGiB;

    DiskLayout(int leastData, int mostData, int leastGiB, int mostGiB) {
        this.leastData = leastData;
        this.mostData = mostData;
        this.leastGiB = leastGiB;
        this.mostGiB = mostGiB;
    }

    /**
     * @param partitioned whether the guest's file systems are known
     */
    List<VirtualDisk> drawn(Guest.Kind guest, boolean partitioned, Draw draw) {
        List<VirtualDisk> disks = new ArrayList<>();
        if (this == VCLS) {
            disks.add(disk(VCLS_GIB, List.of(), draw));
        } else if (this != NONE) {
            disks.add(disk(systemGiB(guest, draw), partitioned, guest, 0, draw));
            int data = draw.between(leastData, mostData);
            for (int number = 1; number <= data; number++) {
                disks.add(disk(tens(draw.between(leastGiB, mostGiB)), partitioned, guest, number, draw));
            }
        }
        return disks;
    }

    private static int systemGiB(Guest.Kind guest, Draw draw) {
        return switch (guest) {
            case WINDOWS -> draw.oneOf(List.of(60, 80, 80, 100, 120));
            case LINUX -> draw.oneOf(List.of(32, 40, 40, 60, 80));
            case APPLIANCE -> draw.oneOf(List.of(16, 20, 40));
        };
    }

    /** Admins choose round sizes. */
    private static int tens(int gib) {
        return Math.max(10, gib / 10 * 10);
    }

    private static VirtualDisk disk(int gib, boolean partitioned, Guest.Kind guest, int number, Draw draw) {
        List<Partition> partitions = partitioned ? partitions(gib, guest, number, draw) : List.of();
        return disk(gib, partitions, draw);
    }

    /** A thin disk grows with its guest and does not shrink again. */
    private static VirtualDisk disk(int gib, List<Partition> partitions, Draw draw) {
        int capacity = gib * MIB_PER_GIB;
        boolean thin = draw.chance(0.8);
        int consumed = partitions.isEmpty()
                ? (int) (capacity * draw.between(0.3, 0.8))
                : partitions.stream().mapToInt(Partition::consumedMiB).sum();
        int grown = (int) Math.min(capacity, consumed * draw.between(1.02, 1.3));
        return new VirtualDisk(draw.uuid(FIRST_BYTE), capacity, thin, thin ? grown : capacity, partitions);
    }

    private static List<Partition> partitions(int gib, Guest.Kind guest, int number, Draw draw) {
        if (guest == Guest.Kind.WINDOWS) {
            return List.of(partition(DRIVES.charAt(number) + ":\\", gib * MIB_PER_GIB - 500, draw));
        }
        if (number > 0) {
            return List.of(partition(MOUNTS.get(number), gib * MIB_PER_GIB - 400, draw));
        }
        return List.of(
                partition("/boot", MIB_PER_GIB - 10, draw),
                partition(MOUNTS.get(0), (gib - 1) * MIB_PER_GIB - 300, draw));
    }

    private static Partition partition(String mount, int capacityMiB, Draw draw) {
        return new Partition(mount, capacityMiB, (int) (capacityMiB * draw.between(0.2, 0.8)));
    }
}
