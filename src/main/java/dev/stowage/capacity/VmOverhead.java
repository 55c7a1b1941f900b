package dev.stowage.capacity;

/**
 * Memory that a hypervisor takes for a VM beyond the VM's own.
 *
 * @param bytesPerVm for each VM
 * @param bytesPerVcpu for each of its vCPUs
 * @param bytesPerGibibyte for each GiB of its memory
 */
public record VmOverhead(long bytesPerVm, long bytesPerVcpu, long bytesPerGibibyte) {
    private static final long BYTES_PER_MIB = 1L << 20;
    private static final long MIB_PER_GIB = 1024;

    public VmOverhead {
        if (bytesPerVm < 0 || bytesPerVcpu < 0 || bytesPerGibibyte < 0) {
            throw new IllegalArgumentException("Overhead cannot be negative");
        }
    }

    /** What such a VM takes of a host's memory, its own included, rounded up to MiB. */
    public long memoryMiB(int vcpus, long vmMemoryMiB) {
        long bytes = bytesPerVm + bytesPerVcpu * vcpus + bytesPerGibibyte * vmMemoryMiB / MIB_PER_GIB;
        return vmMemoryMiB + (bytes + BYTES_PER_MIB - 1) / BYTES_PER_MIB;
    }
}
