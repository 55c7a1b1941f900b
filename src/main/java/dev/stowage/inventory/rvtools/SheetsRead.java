package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Cluster;
import dev.stowage.inventory.Datastore;
import dev.stowage.inventory.SheetSums;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Ledger;
import java.util.List;
import java.util.Set;

/**
 * All that was read from the sheets. Holds on to no sheet, so that the workbook's texts can be forgotten before the
 * inventory is put together: they are most of the memory that a big export needs.
 *
 * @param present sheets that the upload has
 * @param ledgers one a sheet, in the order of the upload
 */
record SheetsRead(
        Container.Kind container,
        Set<Tab> present,
        Columns info,
        Ledger infoLedger,
        List<VmDraft> vms,
        List<HostDraft> hosts,
        List<Cluster> clusters,
        List<Datastore> datastores,
        ExportOrigin origin,
        SheetSums sums,
        List<Ledger> ledgers) {}
