package dev.stowage.inventory.rvtools;

import java.util.List;
import java.util.stream.Stream;

/** The columns of vInfo that planning reads, beside the keys. */
final class InfoColumns {
    static final RvColumn POWERSTATE = RvColumn.of("Powerstate", "vInfoPowerstate", "Power state");
    static final RvColumn TEMPLATE = RvColumn.of("Template", "vInfoTemplate");
    static final RvColumn SRM_PLACEHOLDER = RvColumn.of("SRM Placeholder", "vInfoSRMPlaceHolder");
    static final RvColumn CPUS = RvColumn.of("CPUs", "vInfoCPUs");
    static final RvColumn MEMORY = RvColumn.of("Memory", "vInfoMemory", "Memory MiB");
    static final RvColumn ACTIVE_MEMORY = RvColumn.of("Active Memory", "vInfoActiveMemory");
    static final RvColumn READINESS = RvColumn.of("Overall Cpu Readiness", "vInfoOverallCpuReadiness");
    static final RvColumn CAPACITY = RvColumn.of("Total disk capacity MiB", "vInfoTotalDiskCapacityMiB");
    static final RvColumn PROVISIONED = RvColumn.of("Provisioned MiB", "vInfoProvisioned", "vInfoProvisionedMiB");
    static final RvColumn IN_USE = RvColumn.of("In Use MiB", "vInfoInUse", "vInfoInUseMiB");
    static final RvColumn RULE_TYPES = RvColumn.of("Cluster rule(s)", "vInfoClusterRules");
    static final RvColumn RULE_NAMES = RvColumn.of("Cluster rule name(s)", "vInfoClusterRuleNames");
    static final RvColumn DATACENTER = RvColumn.of("Datacenter", "vInfoDataCenter");
    static final RvColumn HOST = RvColumn.of("Host", "vInfoHost");
    static final RvColumn FOLDER = RvColumn.of("Folder", "vInfoFolder");
    static final RvColumn RESOURCE_POOL = RvColumn.of("Resource pool", "vInfoResourcepool");
    static final RvColumn OS_CONFIGURED = RvColumn.of("OS according to the configuration file", "OS", "vInfoOS");
    static final RvColumn OS_TOOLS = RvColumn.of("OS according to the VMware Tools", "vInfoOSTools");
    static final RvColumn SMBIOS_UUID = RvColumn.of("SMBIOS UUID", "vInfoSMBIOSUUID");

    static final List<RvColumn> ALL = Stream.concat(
                    VmKeyColumns.ALL.stream(),
                    Stream.of(
                            POWERSTATE,
                            TEMPLATE,
                            SRM_PLACEHOLDER,
                            CPUS,
                            MEMORY,
                            ACTIVE_MEMORY,
                            READINESS,
                            CAPACITY,
                            PROVISIONED,
                            IN_USE,
                            RULE_TYPES,
                            RULE_NAMES,
                            DATACENTER,
                            HOST,
                            FOLDER,
                            RESOURCE_POOL,
                            OS_CONFIGURED,
                            OS_TOOLS,
                            SMBIOS_UUID))
            .toList();

    private InfoColumns() {}
}
