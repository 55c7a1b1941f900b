package dev.stowage.inventory;

import java.util.OptionalLong;

/**
 * What a VM used at the moment of the export: one sample, neither an average nor a peak. Empty where the export does
 * not hold it.
 *
 * @param cpuMHz clock cycles taken; may exceed the nominal clock (turbo)
 * @param memoryConsumedMiB host memory that backs the VM
 * @param memoryActiveMiB guest memory touched recently
 */
public record VmUsage(OptionalLong cpuMHz, OptionalLong memoryConsumedMiB, OptionalLong memoryActiveMiB) {
    public static final VmUsage UNKNOWN = new VmUsage(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
}
