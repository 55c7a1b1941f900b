package dev.stowage.catalog;

import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import java.math.BigDecimal;

/**
 * What a hypervisor keeps of a host for itself and for each VM.
 *
 * @param fixedCores cores taken before the first VM
 * @param fixedMemory memory taken before the first VM
 * @param memoryShare part of the host's memory taken for managing it
 * @param cpuShare part of the remaining CPU lost to virtualisation
 * @param memoryPerVm beyond the VM's own memory
 * @param memoryPerVcpu beyond the VM's own memory, for each vCPU
 * @param memoryPerGibibyte beyond the VM's own memory, for each GiB of it
 */
public record Overhead(
        Figure<BigDecimal> fixedCores,
        Figure<DataSize> fixedMemory,
        Figure<Share> memoryShare,
        Figure<Share> cpuShare,
        Figure<DataSize> memoryPerVm,
        Figure<DataSize> memoryPerVcpu,
        Figure<DataSize> memoryPerGibibyte) {
    public Overhead {
        Required.field(fixedCores, "fixed-cores");
        Required.field(fixedMemory, "fixed-memory");
        Required.field(memoryShare, "memory-share");
        Required.field(cpuShare, "cpu-share");
        Required.field(memoryPerVm, "memory-per-vm");
        Required.field(memoryPerVcpu, "memory-per-vcpu");
        Required.field(memoryPerGibibyte, "memory-per-gibibyte");
        if (fixedCores.value().signum() < 0) {
            throw new IllegalArgumentException("\"fixed-cores\" must not be negative");
        }
        if (memoryShare.value().compareWith(Share.ALL) > 0 || cpuShare.value().compareWith(Share.ALL) > 0) {
            throw new IllegalArgumentException("a hypervisor cannot take more than 100 % of a host");
        }
    }
}
