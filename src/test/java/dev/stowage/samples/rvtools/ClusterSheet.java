package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.HostModel;
import dev.stowage.samples.midsize.SiteCluster;
import java.util.Arrays;

/** vCluster: one row a cluster, with the sums over its hosts. */
final class ClusterSheet {
    /** What vSphere keeps for itself; invented, but near to what real exports show. */
    static final double CPU_KEPT = 0.08;

    static final double MEMORY_KEPT = 0.04;

    private ClusterSheet() {}

    static Sheet sheet() {
        return new Sheet(
                "vCluster",
                Arrays.stream(SiteCluster.values()).map(ClusterSheet::row).toList());
    }

    private static Row row(SiteCluster cluster) {
        HostModel model = cluster.model();
        int cpuMHz = cluster.hosts() * model.cpuMHz();
        int memoryMiB = cluster.hosts() * model.memoryMiB();
        Row row = VCenter.sign(new Row())
                .set("Name", cluster.title())
                .set("Config status", "green")
                .set("OverallStatus", "green")
                .setAll(cluster.hosts(), "NumHosts", "numEffectiveHosts")
                .set("TotalCpu", cpuMHz)
                .set("NumCpuCores", cluster.hosts() * model.cores())
                .set("NumCpuThreads", cluster.hosts() * model.cores() * 2)
                .set("Effective Cpu", Math.round(cpuMHz * (1 - CPU_KEPT)))
                .set("TotalMemory", memoryMiB)
                .set("Effective Memory", Math.round(memoryMiB * (1 - MEMORY_KEPT)))
                .set("Num VMotions", 1_000 * cluster.hosts() + 417)
                .set("Object ID", cluster.objectId());
        return availability(row, cluster != SiteCluster.TEST);
    }

    private static Row availability(Row row, boolean production) {
        return row.set("HA enabled", true)
                .set("Failover Level", production ? 1 : 0)
                .set("AdmissionControlEnabled", production)
                .set("Host monitoring", "enabled")
                .set("HB Datastore Candidate Policy", "allFeasibleDsWithUserPreference")
                .set("Isolation Response", "none")
                .set("Restart Priority", "medium")
                .set("Cluster Settings", true)
                .set("Max Failures", 3)
                .set("Max Failure Window", -1)
                .set("Failure Interval", 30)
                .set("Min Up Time", 120)
                .set("VM Monitoring", "vmMonitoringDisabled")
                .set("DRS enabled", true)
                .set("DRS default VM behavior", 2)
                .set("DRS vmotion rate", 3)
                .set("DPM enabled", false)
                .set("DPM default behavior", 1)
                .set("DPM Host Power Action Rate", 3);
    }
}
