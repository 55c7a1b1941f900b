package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads vHost: one row, one host. */
final class HostReader {
    private static final List<Wanted> WANTED = List.of(
            new Wanted(HostColumns.HOST, Severity.TOTALS_DOUBTFUL, "hosts"),
            new Wanted(HostColumns.SOCKETS, Severity.TOTALS_DOUBTFUL, "hosts"),
            new Wanted(HostColumns.MEMORY, Severity.TOTALS_DOUBTFUL, "hosts"),
            new Wanted(HostColumns.SPEED, Severity.NOTED, "clock"),
            new Wanted(HostColumns.RUNNING_VMS, Severity.NOTED, "checksum"),
            new Wanted(HostColumns.VCPUS, Severity.NOTED, "checksum"),
            new Wanted(HostColumns.VRAM, Severity.NOTED, "checksum"));

    private final SheetReading sheet;
    private final Columns columns;
    private final Pool pool = new Pool();
    private final Map<NumberColumn, BiConsumer<HostDraft, Long>> numbers = new LinkedHashMap<>();
    private final List<HostDraft> drafts = new ArrayList<>();

    HostReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        number(HostColumns.SPEED, (host, value) -> host.clockMHz = value);
        number(HostColumns.SOCKETS, CpuTopology.MOST_SOCKETS, (host, value) -> host.sockets = value);
        number(
                HostColumns.CORES_PER_SOCKET,
                CpuTopology.MOST_CORES_PER_SOCKET,
                (host, value) -> host.coresPerSocket = value);
        number(HostColumns.CORES, (host, value) -> host.cores = value);
        number(HostColumns.RUNNING_VMS, (host, value) -> host.runningVms = value);
        number(HostColumns.VCPUS, (host, value) -> host.vcpus = value);
        numbers.put(sheet.numbers().addMaybeBytes(HostColumns.MEMORY), (host, value) -> host.memoryMiB = value);
        numbers.put(sheet.numbers().addMaybeBytes(HostColumns.VRAM), (host, value) -> host.vramMiB = value);
    }

    private void number(RvColumn column, BiConsumer<HostDraft, Long> use) {
        numbers.put(sheet.numbers().add(column, Nature.COUNT), use);
    }

    private void number(RvColumn column, int most, BiConsumer<HostDraft, Long> use) {
        numbers.put(sheet.numbers().addCount(column, most), use);
    }

    /** Rows that make a host; the others stand in quarantine. */
    List<HostDraft> read(Findings findings) throws UploadRefused {
        sheet.read(this::readRow);
        Wanted.report(Tab.V_HOST, columns, WANTED, findings);
        HostChecks checks = new HostChecks(columns.sheet(), findings);
        checks.deriveAndConvert(drafts);
        Set<String> names = new HashSet<>();
        List<HostDraft> taken =
                drafts.stream().filter(host -> takes(host, names)).toList();
        checks.checkTopology(taken, columns.has(HostColumns.HT_ACTIVE));
        return taken;
    }

    private boolean takes(HostDraft host, Set<String> names) {
        Optional<String> fault = Optional.empty();
        if (host.name.isEmpty()) {
            fault = Optional.of("inventory.row.noHostName");
        } else if (!host.complete()) {
            fault = Optional.of("inventory.row.hostIncomplete");
        } else if (!names.add(host.name)) {
            fault = Optional.of("inventory.row.duplicateHost");
        }
        fault.ifPresentOrElse(
                reason -> sheet.ledger().quarantine(host.row, Text.of(reason)),
                () -> sheet.ledger().take());
        return fault.isEmpty();
    }

    private void readRow(Row row) {
        String vcenterUuid = columns.text(row, VmKeyColumns.VCENTER_UUID);
        String vcenter = vcenterUuid.isEmpty() ? columns.text(row, VmKeyColumns.VCENTER_SERVER) : vcenterUuid;
        HostDraft host = new HostDraft(row.number(), columns.text(row, HostColumns.HOST), pool.one(vcenter));
        host.datacenter = pool.one(columns.text(row, HostColumns.DATACENTER));
        host.cluster = pool.one(columns.text(row, HostColumns.CLUSTER));
        host.vendor = pool.one(columns.text(row, HostColumns.VENDOR));
        host.model = pool.one(columns.text(row, HostColumns.MODEL));
        host.cpuModel = pool.one(columns.text(row, HostColumns.CPU_MODEL));
        host.hypervisor = pool.one(columns.text(row, HostColumns.ESX_VERSION));
        host.hyperThreading = columns.truth(row, HostColumns.HT_ACTIVE);
        host.inMaintenance = columns.truth(row, HostColumns.MAINTENANCE).orElse(false);
        numbers.forEach((cells, use) -> cells.read(row, value -> use.accept(host, value.longValue())));
        drafts.add(host);
    }

    static Host host(HostDraft draft, String sheet) {
        int threads = draft.hyperThreading.orElse(false) ? 2 : 1;
        return new Host(
                draft.name,
                draft.datacenter,
                draft.cluster,
                draft.vendor,
                draft.model,
                draft.cpuModel,
                new CpuTopology((int) draft.sockets, (int) draft.coresPerSocket, threads),
                (int) Math.max(draft.clockMHz, 0),
                draft.memoryMiB,
                OptionalLong.empty(),
                draft.hypervisor,
                draft.inMaintenance,
                claims(draft),
                new RowOrigin(sheet, draft.row));
    }

    private static Optional<HostClaims> claims(HostDraft draft) {
        boolean known = draft.runningVms >= 0 && draft.vcpus >= 0 && draft.vramMiB >= 0;
        return known
                ? Optional.of(new HostClaims((int) draft.runningVms, draft.vcpus, draft.vramMiB))
                : Optional.empty();
    }
}
