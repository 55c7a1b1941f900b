package dev.stowage.samples.midsize;

import dev.stowage.samples.Draw;

/**
 * What a VM used at the moment of the export.
 *
 * @param cpuMHz clock cycles taken
 * @param consumedMiB host memory that backs it
 * @param activeMiB guest memory touched recently
 */
public record VmUse(int cpuMHz, int consumedMiB, int activeMiB) {
    private static final VmUse NOTHING = new VmUse(0, 0, 0);

    static VmUse none() {
        return NOTHING;
    }

    static VmUse drawn(VmSize size, int clockMHz, Draw draw) {
        double cpu = draw.skewed(0.10, 0.003, 0.85);
        double active = draw.skewed(0.20, 0.01, 0.9);
        double consumed = Math.max(active, draw.between(0.55, 0.99));
        return new VmUse((int) Math.ceil(size.vcpus() * clockMHz * cpu), (int) (size.memoryMiB() * consumed), (int)
                (size.memoryMiB() * active));
    }
}
