package dev.stowage.inventory.rvtools;

import java.util.List;

/** The columns of vHost that planning reads. */
final class HostColumns {
    static final RvColumn HOST = RvColumn.of("Host", "vHostName");
    static final RvColumn DATACENTER = RvColumn.of("Datacenter", "vHostDatacenter");
    static final RvColumn CLUSTER = RvColumn.of("Cluster", "vHostCluster");
    static final RvColumn CPU_MODEL = RvColumn.of("CPU Model", "vHostCpuModel");
    /** MHz of one core. */
    static final RvColumn SPEED = RvColumn.of("Speed", "vHostCpuMhz");

    static final RvColumn HT_ACTIVE = RvColumn.of("HT Active", "vHostHTActive");
    /**
     * Sockets. RVTools' own manual calls them "physical CPU cores", which its files contradict: # CPU 2, Cores per CPU 24,
     * # Cores 48.
     */
    static final RvColumn SOCKETS = RvColumn.of("# CPU", "vHostNumCpu");

    static final RvColumn CORES_PER_SOCKET = RvColumn.of("Cores per CPU", "vHostCoresPerCPU");
    static final RvColumn CORES = RvColumn.of("# Cores", "vHostNumCpuCores");
    static final RvColumn MEMORY = RvColumn.of("# Memory", "vHostMemorySize");
    static final RvColumn RUNNING_VMS = RvColumn.of("# VMs", "vHostVMs", "vHostNumVMs");
    static final RvColumn VCPUS = RvColumn.of("# vCPUs", "vHostvCPUs");
    static final RvColumn VRAM = RvColumn.of("vRAM", "vHostvRAM");
    static final RvColumn MAINTENANCE = RvColumn.of("in Maintenance Mode", "vHostInMaintenanceMode");
    static final RvColumn VENDOR = RvColumn.of("Vendor", "vHostVendor");
    static final RvColumn MODEL = RvColumn.of("Model", "vHostModel");
    static final RvColumn ESX_VERSION = RvColumn.of("ESX Version", "vHostESXVersion");

    static final List<RvColumn> ALL = List.of(
            HOST,
            DATACENTER,
            CLUSTER,
            CPU_MODEL,
            SPEED,
            HT_ACTIVE,
            SOCKETS,
            CORES_PER_SOCKET,
            CORES,
            MEMORY,
            RUNNING_VMS,
            VCPUS,
            VRAM,
            MAINTENANCE,
            VENDOR,
            MODEL,
            ESX_VERSION,
            VmKeyColumns.VCENTER_UUID,
            VmKeyColumns.VCENTER_SERVER);

    private HostColumns() {}
}
