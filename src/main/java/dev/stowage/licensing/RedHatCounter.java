package dev.stowage.licensing;

/**
 * Red Hat subscriptions: Enterprise Linux by socket pairs, VMs or cores (ServiceNow's publisher pack for Red Hat,
 * 2026-03-12) and OpenShift by socket pairs of bare metal or by core pairs (Red Hat, "Self-managed OpenShift
 * subscription guide").
 */
public final class RedHatCounter {
    private RedHatCounter() {}

    /** One for each started pair of sockets of a host; a host of one socket counts one. */
    public static long socketPairs(int sockets) {
        return (sockets + 1L) / 2;
    }

    /** One subscription covers a number of VMs. */
    public static long vmSubscriptions(long vms, int vmsPerSubscription) {
        return -Math.floorDiv(-vms, (long) vmsPerSubscription);
    }

    /** Cores: those of the VMs, never more than the host has. */
    public static long cores(long vmCores, long hostCores) {
        return Math.min(vmCores, hostCores);
    }

    /** OpenShift on bare metal: socket pairs, each for a number of cores at most; never shared between servers. */
    public static long bareMetal(int sockets, long cores, int coresPerSubscription) {
        return Math.max(socketPairs(sockets), -Math.floorDiv(-cores, (long) coresPerSubscription));
    }
}
