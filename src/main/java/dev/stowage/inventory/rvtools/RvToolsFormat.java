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
        try (Container container = Container.open(upload, findings)) {
            Optional<RvSheets> sheets = RvSheets.recognise(upload.name(), container.tables(), findings);
            if (sheets.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new RvToolsReader(upload, container.kind(), sheets.get(), findings).read());
        } catch (UploadRefused refusal) {
            findings.add(Severity.FILE_REFUSED, Place.UPLOAD, refusal.reason());
            Provenance provenance = new Provenance(upload.name(), upload.sha256(), "", Optional.empty());
            return Optional.of(InventoryReading.refused(provenance, findings.gravestFirst()));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the upload \"" + upload.name() + "\"", failure);
        }
    }
}
