package dev.stowage.inventory.container;

import dev.stowage.inventory.Upload;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip that {@link ZipGuard} has looked through. */
final class GuardedZip implements Closeable {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, Integer> filledRows;

    /** @param filledRows what the guard counted, by part */
    GuardedZip(ZipFile zip, List<ZipArchiveEntry> entries, Map<String, Integer> filledRows) {
        this.zip = zip;
        this.entries = entries;
        this.filledRows = filledRows;
    }

    boolean isWorkbook() {
        return isWorkbook(zip);
    }

    /** Whether it is laid out like a workbook of Office Open XML. */
    static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry(WORKBOOK) != null || zip.getEntry("[Content_Types].xml") != null;
    }

    /** Rows with at least one value, the header among them, by the sheet's relation id. */
    Map<String, Integer> filledRowsByRelation() throws IOException {
        ZipArchiveEntry relationships = zip.getEntry(RELATIONSHIPS);
        return relationships == null ? Map.of() : Relationships.resolve(zip.getInputStream(relationships), filledRows);
    }

    /** Files that may hold content, folders and system files left out. */
    List<ZipArchiveEntry> files() {
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().contains("__MACOSX/") && Upload.isContent(baseName(entry.getName())))
                .toList();
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    static String baseName(String entryName) {
        return entryName.substring(Math.max(entryName.lastIndexOf('/'), entryName.lastIndexOf('\\')) + 1);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
