package dev.stowage.licensing;

import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;

/** Counts what equal hosts need of a hypervisor's own licence. */
public final class HypervisorLicenceCounter {
    private HypervisorLicenceCounter() {}

    /**
     * @param hosts equal hosts, zero or more
     * @throws IllegalArgumentException for a hypervisor that is licensed as Windows Server, which {@link
     *     WindowsServerCounter} counts together with the guests
     */
    public static LicenceCount count(LicenceTerms terms, CpuTopology cpu, int hosts) {
        return switch (terms.rule()) {
            case FREE -> new LicenceCount(0, LicenceMetric.NONE, Text.of("licensing.free"));
            case VMWARE_CORE -> vmwareCores(terms, cpu, hosts);
            case NUTANIX, PHYSICAL_CORES -> physicalCores(cpu, hosts);
            case PROXMOX, PER_SOCKET -> sockets(cpu, hosts);
            case RHEL_PHYSICAL -> socketPairs(cpu, hosts);
            case OPENSHIFT_BARE_METAL -> bareMetal(terms, cpu, hosts);
            case PER_HOST -> new LicenceCount(hosts, LicenceMetric.HOST, Text.of("licensing.hosts", hosts));
            case PER_ENGINE -> engines(cpu, hosts);
            case MS_WINDOWS_SERVER ->
                throw new IllegalArgumentException(
                        "Windows Server is counted together with its guests, by WindowsServerCounter");
            case VM_CORES, HOST_CORES, VM_SUBSCRIPTION, ORACLE_PROCESSOR, IBM_VALUE_UNITS ->
                throw new IllegalArgumentException("Rule " + terms.rule().id() + " licenses guests, not hypervisors");
        };
    }

    /**
     * Broadcom, KB 313548 "Counting Cores for VMware Cloud Foundation and vSphere Foundation" (2025-03-17): for each
     * CPU the number of physical cores, at least 16; hyper-threading is ignored. Two hosts of 2 × 8 and 2 × 24 cores
     * count 2 × 16 + 2 × 24 = 80.
     */
    private static LicenceCount vmwareCores(LicenceTerms terms, CpuTopology cpu, int hosts) {
        int floor = terms.figure("minimum-cores-per-socket").value();
        long cores = (long) hosts * cpu.sockets() * Math.max(floor, cpu.coresPerSocket());
        return new LicenceCount(
                cores,
                LicenceMetric.CORE,
                Text.of("licensing.vmware-core", hosts, cpu.sockets(), floor, cpu.coresPerSocket(), cores));
    }

    /** Nutanix NCI, and Azure Local: per physical core (vendor's proposal, undated; no floor was found). */
    private static LicenceCount physicalCores(CpuTopology cpu, int hosts) {
        long cores = (long) hosts * cpu.cores();
        return new LicenceCount(
                cores,
                LicenceMetric.CORE,
                Text.of("licensing.physical-cores", hosts, cpu.sockets(), cpu.coresPerSocket(), cores));
    }

    /** Proxmox and others: one for each occupied CPU socket (Proxmox: price page, summer 2026). */
    private static LicenceCount sockets(CpuTopology cpu, int hosts) {
        long sockets = (long) hosts * cpu.sockets();
        return new LicenceCount(
                sockets, LicenceMetric.SOCKET, Text.of("licensing.sockets", hosts, cpu.sockets(), sockets));
    }

    /**
     * Red Hat Enterprise Linux on physical hosts: one subscription for each started pair of sockets of a host
     * (ServiceNow's publisher pack for Red Hat, 2026-03-12); a host of one socket counts one, of ten sockets five.
     */
    private static LicenceCount socketPairs(CpuTopology cpu, int hosts) {
        long pairs = hosts * RedHatCounter.socketPairs(cpu.sockets());
        return new LicenceCount(
                pairs, LicenceMetric.SOCKET_PAIR, Text.of("licensing.socket-pairs", hosts, cpu.sockets(), pairs));
    }

    private static LicenceCount bareMetal(LicenceTerms terms, CpuTopology cpu, int hosts) {
        int cores = terms.figure("cores-per-subscription").value();
        long pairs = hosts * RedHatCounter.bareMetal(cpu.sockets(), cpu.cores(), cores);
        return new LicenceCount(
                pairs,
                LicenceMetric.SOCKET_PAIR,
                Text.of("licensing.bare-metal", hosts, cpu.sockets(), cpu.cores(), cores, pairs));
    }

    private static LicenceCount engines(CpuTopology cpu, int hosts) {
        long engines = (long) hosts * cpu.cores();
        return new LicenceCount(
                engines, LicenceMetric.ENGINE, Text.of("licensing.engines", hosts, cpu.cores(), engines));
    }
}
