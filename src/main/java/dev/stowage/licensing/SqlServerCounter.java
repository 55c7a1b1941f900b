package dev.stowage.licensing;

/**
 * Microsoft SQL Server by cores: of a host with every VM on it, or of single VMs (ServiceNow's publisher pack for
 * Microsoft, 2026-03-12; Microsoft's terms: at least four cores for each processor and for each VM).
 */
public final class SqlServerCounter {
    private SqlServerCounter() {}

    /** Enterprise on a host: all physical cores, with a floor for each processor. */
    public static long host(int sockets, int coresPerSocket, int floorPerSocket) {
        return (long) sockets * Math.max(floorPerSocket, coresPerSocket);
    }

    /** One VM: its virtual cores, with a floor; needs Software Assurance or a subscription. */
    public static long vm(int vcpus, int floorPerVm) {
        return Math.max(floorPerVm, vcpus);
    }

    /**
     * Server licences with CALs of a legacy Enterprise Edition: each covers a number of VMs and of cores on its host,
     * and a host must hold enough for all that may move to it.
     */
    public static long serverLicences(int potentialVms, int potentialCores, int vmsPerLicence, int coresPerLicence) {
        return Math.max(-Math.floorDiv(-potentialVms, vmsPerLicence), -Math.floorDiv(-potentialCores, coresPerLicence));
    }
}
