package dev.stowage.inventory.rvtools;

import java.util.Optional;

/** A row of vHost while it is read; −1 is unknown. */
final class HostDraft {
    static final long UNKNOWN = -1;

    final int row;
    final String name;
    final String vcenter;
    String datacenter = "";
    String cluster = "";
    String vendor = "";
    String model = "";
    String cpuModel = "";
    String hypervisor = "";
    Optional<Boolean> hyperThreading = Optional.empty();
    boolean inMaintenance;

    long clockMHz = UNKNOWN;
    long sockets = UNKNOWN;
    long coresPerSocket = UNKNOWN;
    long cores = UNKNOWN;
    long memoryMiB = UNKNOWN;
    long runningVms = UNKNOWN;
    long vcpus = UNKNOWN;
    long vramMiB = UNKNOWN;

    HostDraft(int row, String name, String vcenter) {
        this.row = row;
        this.name = name;
        this.vcenter = vcenter;
    }

    /** Some exports lack one of the two core counts; the other says the same. */
    boolean deriveCoresPerSocket() {
        boolean derivable = coresPerSocket < 1 && sockets > 0 && cores > 0 && cores % sockets == 0;
        if (derivable) {
            coresPerSocket = cores / sockets;
        }
        return derivable;
    }

    boolean complete() {
        return sockets > 0 && coresPerSocket > 0 && memoryMiB > 0;
    }
}
