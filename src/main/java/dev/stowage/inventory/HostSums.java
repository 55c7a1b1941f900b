package dev.stowage.inventory;

import java.util.Collection;
import java.util.Optional;

/**
 * Sums over hosts.
 *
 * @param cores physical cores, threads never counted
 * @param memoryMiB installed memory
 * @param cpuMHz clock × cores; a host of unknown clock adds nothing
 * @param claims what the hosts say of their VMs, summed; empty where no host says anything
 */
public record HostSums(int hosts, long sockets, long cores, long memoryMiB, long cpuMHz, Optional<HostClaims> claims) {
    public static HostSums of(Collection<Host> hosts) {
        long sockets = 0;
        long cores = 0;
        long memoryMiB = 0;
        long cpuMHz = 0;
        for (Host host : hosts) {
            sockets += host.cpu().sockets();
            cores += host.cpu().cores();
            memoryMiB += host.memoryMiB();
            cpuMHz += (long) host.clockMHz() * host.cpu().cores();
        }
        Optional<HostClaims> claims =
                hosts.stream().flatMap(host -> host.claims().stream()).reduce(HostClaims::plus);
        return new HostSums(hosts.size(), sockets, cores, memoryMiB, cpuMHz, claims);
    }

    /**
     * Cores to license where each socket counts as at least so many cores.
     *
     * @param leastCoresPerSocket the licence's minimum, for instance 16
     */
    public static long licensableCores(Collection<Host> hosts, int leastCoresPerSocket) {
        return hosts.stream()
                .mapToLong(host -> (long) host.cpu().sockets()
                        * Math.max(leastCoresPerSocket, host.cpu().coresPerSocket()))
                .sum();
    }
}
