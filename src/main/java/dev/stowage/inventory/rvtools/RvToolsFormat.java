package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.InventoryFormat;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.Upload;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.UploadRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** An RVTools export: workbook, zip or folder of CSV files, or vInfo alone. */
public final class RvToolsFormat implements InventoryFormat {
    @Override
    public Optional<InventoryReading> read(Upload upload) {
        Findings findings = new Findings(upload.name());
        try {
            return readSheets(upload, findings)
                    .map(sheets -> new InventoryAssembly(upload, sheets, findings).assemble());
        } catch (UploadRefused refusal) {
            findings.add(Severity.FILE_REFUSED, Place.UPLOAD, refusal.reason());
            Provenance provenance = new Provenance(upload.name(), upload.sha256(), "", Optional.empty());
            return Optional.of(InventoryReading.refused(provenance, findings.gravestFirst()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the upload \"" + upload.name() + "\"", failure);
        }
    }

    /** In a method of its own, so that nothing refers to the workbook any more when the inventory is put together. */
    private static Optional<SheetsRead> readSheets(Upload upload, Findings findings) throws UploadRefused, IOException {
        try (Container container = Container.open(upload, findings)) {
            Optional<RvSheets> sheets = RvSheets.recognise(upload.name(), container.tables(), findings);
            return sheets.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RvToolsReader(upload.name(), container.kind(), sheets.get(), findings).read());
        }
    }
}
