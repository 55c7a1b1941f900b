package dev.stowage.inventory.container;

import dev.stowage.inventory.Upload;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The sheets of an xlsx workbook. */
final class WorkbookContainer implements Container {
    /** Formats of cells are not needed; a cell that cannot be parsed becomes an error cell instead of an exception. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final GuardedZip zip;
    private final List<Table> tables;

    private WorkbookContainer(ReadableWorkbook workbook, GuardedZip zip, List<Table> tables) {
        this.workbook = workbook;
        this.zip = zip;
        this.tables = List.copyOf(tables);
    }

    static Container of(Upload upload, GuardedZip zip, Findings findings) throws UploadRefused, IOException {
        Map<String, Integer> filledRows = zip.filledRowsByRelation();
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(upload.path().toFile(), OPTIONS);
        } catch (IOException | RuntimeException unreadable) {
            // A damaged workbook makes the reader fail in many unchecked ways.
            throw new UploadRefused(
                    "inventory.refused.workbook",
                    upload.name(),
                    Findings.excerpt(String.valueOf(unreadable.getMessage())));
        }
        List<Table> tables = workbook.getSheets()
                .<Table>map(sheet -> new SheetTable(sheet, filledRows.get(sheet.getId()), findings))
                .toList();
        return new WorkbookContainer(workbook, zip, tables);
    }

    @Override
    public Kind kind() {
        return Kind.WORKBOOK;
    }

    @Override
    public List<Table> tables() {
        return tables;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            workbook.close();
        }
    }
}
