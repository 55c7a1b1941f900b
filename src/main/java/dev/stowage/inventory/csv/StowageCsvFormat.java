package dev.stowage.inventory.csv;

import dev.stowage.inventory.InventoryFormat;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.Upload;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.BrokenTable;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Field;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A list of VMs and a list of hosts, recognised by their columns: as hosts.csv and vms.csv in a zip or a folder, as two
 * sheets of a workbook, or the VMs alone.
 */
public final class StowageCsvFormat implements InventoryFormat {
    @Override
    public Optional<InventoryReading> read(Upload upload) {
        Findings findings = new Findings(upload.name());
        try (Container container = Container.open(upload, findings)) {
            List<Table> tables = container.tables();
            Optional<Table> vms = find(tables, VmColumn.VM, VmColumn.VCPUS);
            Optional<Table> hosts = find(tables, HostColumn.HOST, HostColumn.SOCKETS);
            if (vms.isEmpty() && hosts.isEmpty()) {
                return Optional.empty();
            }
            if (vms.isEmpty()) {
                throw new UploadRefused(
                        "inventory.refused.noVms", upload.name(), hosts.get().name());
            }
            return Optional.of(new PairReader(upload, container, findings).read(vms.get(), hosts));
        } catch (UploadRefused refusal) {
            findings.add(Severity.FILE_REFUSED, Place.UPLOAD, refusal.reason());
            Provenance provenance = new Provenance(upload.name(), upload.sha256(), "", Optional.empty());
            return Optional.of(InventoryReading.refused(provenance, findings.gravestFirst()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the upload \"" + upload.name() + "\"", failure);
        }
    }

    private static Optional<Table> find(List<Table> tables, Field... fields) throws UploadRefused {
        for (Table table : tables) {
            try {
                Optional<Header> header = table.header();
                if (header.isPresent() && Columns.allIn(header.get(), fields)) {
                    return Optional.of(table);
                }
            } catch (BrokenTable broken) {
                // A table without a readable header is none of ours; if it is the only one, the upload is refused.
                continue;
            }
        }
        return Optional.empty();
    }
}
