package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Field;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What the VM list tells about itself. */
final class VmChecks {
    private static final int MOST_NAMES = 5;
    /** Disks are rounded one by one, their total at once. */
    private static final long TOLERATED_MIB = 16;

    private static final long TOLERATED_PER_MILLE = 1;

    private final Columns columns;
    private final Findings findings;

    VmChecks(Columns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    void check(List<VmDraft> rows, boolean disksExported) {
        List<VmDraft> vms = rows.stream().filter(VmDraft::taken).toList();
        if (columns.has(InfoColumns.CAPACITY) && disksExported) {
            compareDisks(vms);
        }
        report(sharedSmbiosUuids(vms), InfoColumns.SMBIOS_UUID, Severity.NOTED, "inventory.rvtools.smbios");
        report(
                select(
                        vms,
                        vm -> !vm.template
                                && vm.key.name().toLowerCase(Locale.ROOT).contains("templ")),
                InfoColumns.TEMPLATE,
                Severity.VALUE_ASSUMED,
                "inventory.rvtools.templateNames");
        report(
                select(vms, vm -> vm.power == PowerState.UNKNOWN && columns.has(InfoColumns.POWERSTATE)),
                InfoColumns.POWERSTATE,
                Severity.VALUE_ASSUMED,
                "inventory.rvtools.powerUnknown");
        report(
                select(
                        vms,
                        vm -> vm.provisionedMiB == 0
                                && !vm.template
                                && !vm.srmPlaceholder
                                && !VmAssembly.isClusterService(vm)),
                InfoColumns.PROVISIONED,
                Severity.NOTED,
                "inventory.rvtools.noStorage");
    }

    private void compareDisks(List<VmDraft> vms) {
        List<VmDraft> differing = select(vms, vm -> differs(Math.max(vm.diskMiB, 0), vm.capacityMiB));
        if (!differing.isEmpty()) {
            VmDraft first = differing.get(0);
            findings.add(
                    Severity.TOTALS_DOUBTFUL,
                    Place.cell(columns.sheet(), first.row, InfoColumns.CAPACITY.label()),
                    "inventory.rvtools.disks",
                    differing.size(),
                    differing.stream().mapToLong(vm -> vm.capacityMiB).sum(),
                    differing.stream().mapToLong(vm -> Math.max(vm.diskMiB, 0)).sum(),
                    Findings.excerpt(first.key.name()),
                    first.capacityMiB,
                    Math.max(first.diskMiB, 0));
        }
    }

    private static boolean differs(long disksMiB, long totalMiB) {
        long tolerated = Math.max(TOLERATED_MIB, totalMiB / 1_000 * TOLERATED_PER_MILLE);
        return totalMiB >= 0 && Math.abs(disksMiB - totalMiB) > tolerated;
    }

    private static List<VmDraft> sharedSmbiosUuids(List<VmDraft> vms) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        vms.stream()
                .map(vm -> vm.smbiosUuid)
                .filter(uuid -> !uuid.isEmpty() && !seen.add(uuid))
                .forEach(shared::add);
        return select(vms, vm -> shared.contains(vm.smbiosUuid));
    }

    private static List<VmDraft> select(List<VmDraft> vms, Predicate<VmDraft> selection) {
        return vms.stream().filter(selection).toList();
    }

    private void report(List<VmDraft> vms, Field column, Severity severity, String key) {
        if (!vms.isEmpty()) {
            List<String> names = vms.stream()
                    .limit(MOST_NAMES)
                    .map(vm -> Findings.excerpt(vm.key.name()))
                    .toList();
            findings.add(
                    severity,
                    Place.cell(columns.sheet(), vms.get(0).row, column.label()),
                    key,
                    columns.sheet(),
                    vms.size(),
                    String.join(", ", names) + (vms.size() > MOST_NAMES ? ", …" : ""));
        }
    }
}
