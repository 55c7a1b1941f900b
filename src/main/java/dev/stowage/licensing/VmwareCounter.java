package dev.stowage.licensing;

/** VMware beside the cores of equal hosts, which {@link HypervisorLicenceCounter} counts. */
public final class VmwareCounter {
    private VmwareCounter() {}

    /**
     * Perpetual licences, no longer sold since 2023-12-11 and kept for what is installed: one for each processor and
     * started number of cores (ServiceNow's publisher pack for VMware, 2026-03-12).
     *
     * @param coresPerLicence 32 by the vendor's terms of 2020
     */
    public static long perpetualCpus(int sockets, int coresPerSocket, int coresPerLicence) {
        return (long) sockets * -Math.floorDiv(-coresPerSocket, coresPerLicence);
    }

    /** Cores to order: those counted, or the order minimum where one is switched on (contested; 0 is none). */
    public static long ordered(long cores, long orderMinimum) {
        return Math.max(cores, orderMinimum);
    }
}
