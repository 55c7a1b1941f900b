package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Cluster;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Reads vCluster: one row, one cluster. */
final class ClusterReader {
    static final RvColumn NAME = RvColumn.of("Name", "vClusterName");
    static final RvColumn HOSTS = RvColumn.of("NumHosts", "vClusterNumHosts");
    static final RvColumn TOTAL_CPU = RvColumn.of("TotalCpu", "vClusterTotalCpu");
    static final RvColumn EFFECTIVE_CPU = RvColumn.of("Effective Cpu", "vClusterEffectiveCpu");
    static final RvColumn TOTAL_MEMORY = RvColumn.of("TotalMemory", "vClusterTotalMemory");
    static final RvColumn EFFECTIVE_MEMORY = RvColumn.of("Effective Memory", "vClusterEffectiveMemory");
    static final RvColumn HA_ENABLED = RvColumn.of("HA enabled", "vClusterHAEnabled");
    static final List<RvColumn> COLUMNS = List.of(
            NAME,
            HOSTS,
            TOTAL_CPU,
            EFFECTIVE_CPU,
            TOTAL_MEMORY,
            EFFECTIVE_MEMORY,
            HA_ENABLED,
            VmKeyColumns.VCENTER_UUID,
            VmKeyColumns.VCENTER_SERVER);

    private final SheetReading sheet;
    private final Columns columns;
    private final Map<NumberColumn, BiConsumer<ClusterDraft, Long>> numbers = new LinkedHashMap<>();
    private final List<ClusterDraft> drafts = new ArrayList<>();

    ClusterReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        numbers.put(sheet.numbers().add(HOSTS, Nature.COUNT), (cluster, value) -> cluster.hosts = value);
        numbers.put(sheet.numbers().add(TOTAL_CPU, Nature.WHOLE), (cluster, value) -> cluster.totalCpuMHz = value);
        numbers.put(
                sheet.numbers().add(EFFECTIVE_CPU, Nature.WHOLE), (cluster, value) -> cluster.effectiveCpuMHz = value);
        numbers.put(sheet.numbers().addMaybeBytes(TOTAL_MEMORY), (cluster, value) -> cluster.totalMemoryMiB = value);
        numbers.put(
                sheet.numbers().addMaybeBytes(EFFECTIVE_MEMORY),
                (cluster, value) -> cluster.effectiveMemoryMiB = value);
    }

    List<Cluster> read(List<HostDraft> hosts, Findings findings) throws UploadRefused {
        sheet.read(this::readRow);
        List<ClusterDraft> named =
                drafts.stream().filter(cluster -> !cluster.name.isEmpty()).toList();
        new ClusterChecks(columns.sheet(), hosts, findings).convertAndCheck(named);
        return named.stream().map(this::cluster).toList();
    }

    private void readRow(Row row) {
        String vcenterUuid = columns.text(row, VmKeyColumns.VCENTER_UUID);
        String vcenter = vcenterUuid.isEmpty() ? columns.text(row, VmKeyColumns.VCENTER_SERVER) : vcenterUuid;
        ClusterDraft cluster = new ClusterDraft(row.number(), columns.text(row, NAME), vcenter);
        cluster.highAvailability = columns.truth(row, HA_ENABLED).orElse(false);
        numbers.forEach((cells, use) -> cells.read(row, value -> use.accept(cluster, value.longValue())));
        drafts.add(cluster);
        if (cluster.name.isEmpty()) {
            sheet.ledger().quarantine(row.number(), Text.of("inventory.row.noClusterName"));
        } else {
            sheet.ledger().take();
        }
    }

    private Cluster cluster(ClusterDraft draft) {
        return new Cluster(
                draft.name,
                (int) Math.max(draft.hosts, 0),
                known(draft.totalCpuMHz),
                known(draft.effectiveCpuMHz),
                known(draft.totalMemoryMiB),
                known(draft.effectiveMemoryMiB),
                draft.highAvailability,
                new RowOrigin(columns.sheet(), draft.row));
    }

    private static OptionalLong known(long value) {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
