package dev.stowage.samples.midsize;

/** A server as the site bought it. Processor names stand as ESXi prints them, clocks as it measures them. */
public enum HostModel {
    DELL_R740_768("PowerEdge R740", Processor.GOLD_6248R, 768),
    DELL_R7525_1024("PowerEdge R7525", Processor.EPYC_7763, 1_024),
    DELL_R740_1536("PowerEdge R740", Processor.PLATINUM_8280, 1_536),
    DELL_R740_512("PowerEdge R740", Processor.GOLD_6248R, 512);

    /** Firmware and hypervisor take this much before ESXi counts memory. */
    private static final int UNSEEN_MIB = 326;

    public static final int SOCKETS = 2;

    /**
     * @param clockMHz of one core
     * @param evcMode the newest compatibility mode that the processor can join
     */
    public record Processor(String name, int cores, int clockMHz, String evcMode) {
        static final Processor GOLD_6248R =
                new Processor("Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz", 24, 2_993, "intel-cascadelake");
        static final Processor PLATINUM_8280 =
                new Processor("Intel(R) Xeon(R) Platinum 8280 CPU @ 2.70GHz", 28, 2_693, "intel-cascadelake");
        static final Processor EPYC_7763 = new Processor("AMD EPYC 7763 64-Core Processor", 64, 2_445, "amd-zen3");
    }

    private final String title;
    private final Processor processor;
    private final int memoryGiB;

    HostModel(String title, Processor processor, int memoryGiB) {
        this.title = title;
        this.processor = processor;
        this.memoryGiB = memoryGiB;
    }

    public String title() {
        return title;
    }

    public Processor processor() {
        return processor;
    }

    public int cores() {
        return SOCKETS * processor.cores();
    }

    public int cpuMHz() {
        return cores() * processor.clockMHz();
    }

    public int memoryMiB() {
        return memoryGiB * 1_024 - UNSEEN_MIB;
    }
}
