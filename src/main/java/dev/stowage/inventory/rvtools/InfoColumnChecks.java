package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;

/** Which columns of vInfo are there. */
final class InfoColumnChecks {
    private static final List<RvColumn> NEEDED = List.of(VmKeyColumns.VM, InfoColumns.CPUS, InfoColumns.MEMORY);
    private static final List<Wanted> WANTED = List.of(
            new Wanted(InfoColumns.POWERSTATE, Severity.TOTALS_DOUBTFUL, "power"),
            new Wanted(InfoColumns.TEMPLATE, Severity.TOTALS_DOUBTFUL, "template"),
            new Wanted(VmKeyColumns.CLUSTER, Severity.TOTALS_DOUBTFUL, "cluster"),
            new Wanted(InfoColumns.HOST, Severity.TOTALS_DOUBTFUL, "host"),
            new Wanted(InfoColumns.PROVISIONED, Severity.NOTED, "provisioned"),
            new Wanted(InfoColumns.IN_USE, Severity.NOTED, "inUse"));

    private InfoColumnChecks() {}

    /** @throws UploadRefused where a VM's name, vCPUs or memory has no column */
    static void require(String upload, Columns columns) throws UploadRefused {
        for (RvColumn needed : NEEDED) {
            if (!columns.has(needed)) {
                Optional<OverwrittenHeader> header = OverwrittenHeader.find(Tab.V_INFO, columns, needed);
                Text place = header.map(cell -> Text.of(
                                "inventory.header.looksOverwritten",
                                Header.letter(cell.column()) + columns.header().row(),
                                Findings.excerpt(columns.header().labels().get(cell.column()))))
                        .orElseGet(() -> Text.of("inventory.header.nowhere"));
                throw new UploadRefused(
                        "inventory.refused.column",
                        upload,
                        columns.sheet(),
                        needed.label(),
                        Columns.triedLabels(needed),
                        place);
            }
        }
    }

    static void report(Columns columns, RvToolsVersion version, Findings findings) {
        Wanted.report(Tab.V_INFO, columns, WANTED, findings);
        if (!columns.has(InfoColumns.SRM_PLACEHOLDER)) {
            boolean old = version.isBefore(RvToolsVersion.MIB_LABELS);
            findings.add(
                    Severity.NOTED,
                    Place.column(columns.sheet(), InfoColumns.SRM_PLACEHOLDER.label()),
                    old ? "inventory.rvtools.noPlaceholdersYet" : "inventory.rvtools.noPlaceholders",
                    columns.sheet(),
                    version.product());
        }
    }
}
