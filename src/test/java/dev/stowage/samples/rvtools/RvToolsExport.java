package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site as one RVTools workbook. RVTools writes more sheets; these are the ones that say something here. */
public record RvToolsExport(List<Sheet> sheets) {
    public RvToolsExport {
        sheets = List.copyOf(sheets);
    }

    public static RvToolsExport of(Site site) {
        return new RvToolsExport(List.of(
                VmInfoSheet.of(site),
                VmSizeSheets.cpu(site),
                VmSizeSheets.memory(site),
                DiskSheets.disks(site),
                DiskSheets.partitions(site),
                NetworkSheet.of(site),
                UpkeepSheets.snapshots(site),
                UpkeepSheets.tools(site),
                VCenter.sourceSheet(),
                ClusterSheet.sheet(),
                HostSheet.of(site),
                DatastoreSheet.of(site),
                LicenceSheet.of(site),
                UpkeepSheets.health(site),
                VCenter.metaDataSheet()));
    }

    public void write(Path file) throws IOException {
        Path undated = Files.createTempFile("rvtools", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(undated)) {
                SheetWriter.write(sheets, out);
            }
            DatedWorkbook.copy(undated, Site.EXPORTED, file);
        } finally {
            Files.delete(undated);
        }
    }
}
