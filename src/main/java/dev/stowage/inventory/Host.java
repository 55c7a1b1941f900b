package dev.stowage.inventory;

import dev.stowage.quantity.CpuTopology;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A host as the export states it.
 *
 * @param name unique within the inventory
 * @param cluster empty for a stand-alone host
 * @param cpuModel the processor in the export's own words, empty where unknown
 * @param clockMHz nominal clock of one core; zero where unknown
 * @param memoryMiB installed memory, above zero
 * @param localStorageMiB disks in the host itself, where the inventory says so
 * @param claims what the host says of its VMs, where the export holds it
 * @param hypervisor product and version in the export's own words, empty where unknown
 */
public record Host(
        String name,
        String datacenter,
        String cluster,
        String vendor,
        String model,
        String cpuModel,
        CpuTopology cpu,
        int clockMHz,
        long memoryMiB,
        OptionalLong localStorageMiB,
        String hypervisor,
        boolean inMaintenance,
        Optional<HostClaims> claims,
        RowOrigin origin) {
    public Host {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A host needs a name");
        }
        if (memoryMiB < 1 || clockMHz < 0) {
            throw new IllegalArgumentException(
                    "Host \"%s\" cannot have %d MiB and %d MHz".formatted(name, memoryMiB, clockMHz));
        }
    }
}
