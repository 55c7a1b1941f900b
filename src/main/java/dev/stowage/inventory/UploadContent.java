package dev.stowage.inventory;

import dev.stowage.quantity.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Names what stands in an upload that no format wanted, so that its owner sees what was looked at. */
final class UploadContent {
    private static final int MOST_NAMES = 8;
    private static final int MOST_CHARACTERS = 60;
    private static final int WORKBOOK_BYTES = 1 << 16;
    private static final Pattern SHEET_NAME = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?name=\"([^\"]*)\"");

    private UploadContent() {}

    static Text of(Upload upload) {
        try {
            if (Files.isDirectory(upload.path())) {
                return names(
                        "inventory.content.files",
                        upload.files().stream()
                                .map(file -> file.getFileName().toString())
                                .toList());
            }
            return UploadSighting.of(upload.path()) == UploadSighting.ZIP ? ofZip(upload) : firstLine(upload);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the upload \"" + upload.name() + "\"", failure);
        }
    }

    private static Text ofZip(Upload upload) throws IOException {
        try (ZipFile zip = new ZipFile(upload.path().toFile())) {
            ZipEntry workbook = zip.getEntry("xl/workbook.xml");
            if (workbook != null) {
                return sheets(zip, workbook);
            }
            return names(
                    "inventory.content.files",
                    zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(ZipEntry::getName)
                            .toList());
        } catch (ZipException broken) {
            return Text.of("inventory.content.broken");
        }
    }

    private static Text sheets(ZipFile zip, ZipEntry workbook) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (InputStream bytes = zip.getInputStream(workbook)) {
            Matcher sheet = SHEET_NAME.matcher(new String(bytes.readNBytes(WORKBOOK_BYTES), StandardCharsets.UTF_8));
            while (sheet.find()) {
                sheets.add(sheet.group(1));
            }
        }
        return names("inventory.content.sheets", sheets);
    }

    private static Text firstLine(Upload upload) throws IOException {
        try (InputStream bytes = Files.newInputStream(upload.path())) {
            String start = new String(bytes.readNBytes(MOST_CHARACTERS * 2), StandardCharsets.UTF_8);
            return Text.of(
                    "inventory.content.line",
                    shortened(start.lines().findFirst().orElse("").strip()));
        }
    }

    private static Text names(String key, List<String> names) {
        String shown = String.join(
                ", ",
                names.stream().limit(MOST_NAMES).map(UploadContent::shortened).toList());
        return Text.of(key, names.size(), names.size() > MOST_NAMES ? shown + ", …" : shown);
    }

    private static String shortened(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    }
}
