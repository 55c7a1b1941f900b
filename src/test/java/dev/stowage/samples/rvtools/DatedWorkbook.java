package dev.stowage.samples.rvtools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook so that it bears a given date instead of the moment of writing: the same content gives the same
 * file.
 */
final class DatedWorkbook {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private DatedWorkbook() {}

    static void copy(Path workbook, LocalDateTime date, Path target) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry dated = new ZipEntry(entry.getName());
                dated.setTimeLocal(date);
                to.putNextEntry(dated);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? dated(content, date) : content);
                to.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] properties, LocalDateTime date) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + date.toInstant(ZoneOffset.UTC))
                .getBytes(StandardCharsets.UTF_8);
    }
}
