package dev.stowage.inventory.container;

import dev.stowage.inventory.Upload;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** An opened upload and the tables in it. */
public interface Container extends Closeable {
    /** What the tables come from. */
    enum Kind {
        WORKBOOK,
        CSV_SET,
        CSV_FILE
    }

    Kind kind();

    /** In the order of the workbook, or of the files' names. */
    List<Table> tables();

    /**
     * Opens an upload after its guards have looked through all of it.
     *
     * @throws UploadRefused where it is hostile, too big or damaged as a whole
     * @throws IOException where the disk fails
     */
    static Container open(Upload upload, Findings findings) throws UploadRefused, IOException {
        if (Files.isDirectory(upload.path())) {
            return CsvContainer.ofFolder(upload, findings);
        }
        if (!ZipGuard.isZip(upload.path())) {
            return CsvContainer.ofFile(upload, findings);
        }
        GuardedZip zip = ZipGuard.open(upload);
        try {
            return zip.isWorkbook()
                    ? WorkbookContainer.of(upload, zip, findings)
                    : CsvContainer.ofZip(upload, zip, findings);
        } catch (UploadRefused | IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }
}
