package dev.stowage.inventory;

import java.util.OptionalLong;

/**
 * A cluster as the export states it. Total against effective is what today's hypervisor keeps for itself.
 *
 * @param hosts number of hosts
 * @param totalCpuMHz sum of the hosts' clocks × cores
 * @param effectiveCpuMHz what is left for VMs
 * @param totalMemoryMiB installed memory
 * @param effectiveMemoryMiB what is left for VMs
 * @param highAvailability whether VMs restart on other hosts
 */
public record Cluster(
        String name,
        int hosts,
        OptionalLong totalCpuMHz,
        OptionalLong effectiveCpuMHz,
        OptionalLong totalMemoryMiB,
        OptionalLong effectiveMemoryMiB,
        boolean highAvailability,
        RowOrigin origin) {}
