package dev.stowage.samples.csv;

import java.util.List;
import java.util.Locale;

/** One line of {@code vms.csv}: a VM of a {@link Role}, numbered, on its host. Sizes in GiB. */
record VmLine(String name, int number, Role role, Use use, String datacenter, String cluster, String host, int group) {
    static final List<String> COLUMNS = List.of(
            "vm",
            "id",
            "power_state",
            "template",
            "vcpus",
            "memory_gib",
            "disk_configured_gib",
            "disk_in_use_gib",
            "cpu_used_mhz",
            "memory_active_gib",
            "guest_os",
            "datacenter",
            "cluster",
            "host",
            "folder",
            "environment",
            "affinity_group",
            "anti_affinity_group");

    /** What the VM used when the list was made: one sample. */
    record Use(int diskInUseGiB, int cpuMHz, double memoryActiveGiB) {}

    List<String> cells() {
        return List.of(
                name,
                "vm-%04d".formatted(number),
                role.power(),
                String.valueOf(role.template()),
                String.valueOf(role.vcpus()),
                String.valueOf(role.memoryGiB()),
                String.valueOf(role.diskGiB()),
                String.valueOf(use.diskInUseGiB()),
                String.valueOf(use.cpuMHz()),
                String.format(Locale.ROOT, "%.1f", use.memoryActiveGiB()),
                role.guestOs(),
                datacenter,
                cluster,
                host,
                role.folder(),
                role.environment(),
                role.affinity(),
                String.join("|", role.apart(group)));
    }
}
