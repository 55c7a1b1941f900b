package dev.stowage.samples.midsize;

import dev.stowage.samples.Draw;
import java.util.Arrays;
import java.util.List;

/** vCPUs and configured memory of a VM. */
public record VmSize(int vcpus, int memoryMiB) {
    private static final int MIB_PER_GIB = 1_024;

    /** Sizes that a role draws from, written vCPU x GiB; a size listed twice is twice as likely. */
    enum Profile {
        /** vSphere's own agents. */
        VCLS("1x0.125"),
        SMALL("2x4 2x4 2x4 2x8 2x8 4x8"),
        MEDIUM("2x8 4x8 4x8 4x16 4x16 4x16 8x16 8x32"),
        MIXED("2x4 2x8 4x8 4x12 4x16 4x16 8x16 8x24 8x32 16x48"),
        DESKTOP("8x24 8x32 8x32 12x48"),
        LARGE("8x16 8x24 8x32 12x32 16x64"),
        COMPUTE("16x32 16x32 16x48 24x64 32x64"),
        MEMORY("8x64 8x64 8x96 12x96 16x128 24x192"),
        DATABASE("4x32 8x48 8x48 8x64 8x64 8x64 12x64 12x96 12x96 16x96 16x128 16x128 24x128 24x192 24x256 32x512"),
        WAREHOUSE("32x512");

        private final List<VmSize> sizes;

        Profile(String sizes) {
            this.sizes = Arrays.stream(sizes.split(" ")).map(VmSize::parsed).toList();
        }
    }

    static VmSize drawn(Profile profile, Draw draw) {
        return draw.oneOf(profile.sizes);
    }

    private static VmSize parsed(String text) {
        String[] parts = text.split("x");
        return new VmSize(Integer.parseInt(parts[0]), (int) (Double.parseDouble(parts[1]) * MIB_PER_GIB));
    }
}
