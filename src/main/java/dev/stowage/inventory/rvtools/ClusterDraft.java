package dev.stowage.inventory.rvtools;

/** A row of vCluster while it is read; −1 is unknown. */
final class ClusterDraft {
    static final long UNKNOWN = -1;

    final int row;
    final String name;
    final String vcenter;
    boolean highAvailability;
    long hosts = UNKNOWN;
    long totalCpuMHz = UNKNOWN;
    long effectiveCpuMHz = UNKNOWN;
    long totalMemoryMiB = UNKNOWN;
    long effectiveMemoryMiB = UNKNOWN;

    ClusterDraft(int row, String name, String vcenter) {
        this.row = row;
        this.name = name;
        this.vcenter = vcenter;
    }
}
