package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import java.util.List;

/** vCluster against the hosts of vHost, and its memory columns against each other. */
final class ClusterChecks {
    private static final long BYTES_PER_MIB = 1L << 20;
    /** Siblings differ by a tenth; bytes and MiB by a factor of a million. */
    private static final long OTHER_UNIT = 1_024;
    /** vCluster and vHost are asked one after the other, and each rounds on its own. */
    private static final long TOLERATED_PER_MILLE = 10;

    private final String sheet;
    private final List<HostDraft> hosts;
    private final Findings findings;

    ClusterChecks(String sheet, List<HostDraft> hosts, Findings findings) {
        this.sheet = sheet;
        this.hosts = hosts;
        this.findings = findings;
    }

    void convertAndCheck(List<ClusterDraft> clusters) {
        for (ClusterDraft cluster : clusters) {
            List<HostDraft> members = hosts.stream()
                    .filter(host -> host.cluster.equals(cluster.name) && VmKey.mayEqual(host.vcenter, cluster.vcenter))
                    .toList();
            long memoryMiB = members.stream().mapToLong(host -> host.memoryMiB).sum();
            long cpuMHz = members.stream()
                    .mapToLong(host -> Math.max(host.clockMHz, 0) * host.sockets * host.coresPerSocket)
                    .sum();
            convertBytes(cluster, memoryMiB);
            compare(cluster, ClusterReader.TOTAL_CPU, "cpu", cluster.totalCpuMHz, cpuMHz);
            compare(cluster, ClusterReader.TOTAL_MEMORY, "memory", cluster.totalMemoryMiB, memoryMiB);
        }
    }

    private void convertBytes(ClusterDraft cluster, long hostsMemoryMiB) {
        long total = cluster.totalMemoryMiB;
        long effective = cluster.effectiveMemoryMiB;
        boolean bothInBytes = hostsMemoryMiB > 0 && total / OTHER_UNIT > hostsMemoryMiB;
        if (total > 0 && effective / OTHER_UNIT > total || bothInBytes && effective / OTHER_UNIT > hostsMemoryMiB) {
            cluster.effectiveMemoryMiB = effective / BYTES_PER_MIB;
            reportBytes(cluster, ClusterReader.EFFECTIVE_MEMORY, effective, cluster.effectiveMemoryMiB, total);
        }
        if (effective > 0 && total / OTHER_UNIT > effective || bothInBytes) {
            cluster.totalMemoryMiB = total / BYTES_PER_MIB;
            reportBytes(cluster, ClusterReader.TOTAL_MEMORY, total, cluster.totalMemoryMiB, effective);
        }
    }

    private void reportBytes(ClusterDraft cluster, RvColumn column, long bytes, long mebibytes, long sibling) {
        findings.add(
                Severity.VALUE_ASSUMED,
                Place.cell(sheet, cluster.row, column.label()),
                "inventory.rvtools.clusterBytes",
                sheet,
                Findings.excerpt(cluster.name),
                column.label(),
                bytes,
                mebibytes,
                sibling);
    }

    private void compare(ClusterDraft cluster, RvColumn column, String unit, long stated, long summed) {
        boolean comparable = stated > 0 && summed > 0;
        if (comparable && Math.abs(stated - summed) > stated / 1_000 * TOLERATED_PER_MILLE) {
            findings.add(
                    Severity.TOTALS_DOUBTFUL,
                    Place.cell(sheet, cluster.row, column.label()),
                    "inventory.rvtools.clusterSum." + unit,
                    Findings.excerpt(cluster.name),
                    stated,
                    summed,
                    stated - summed);
        }
    }
}
