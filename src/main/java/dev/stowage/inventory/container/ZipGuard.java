package dev.stowage.inventory.container;

import dev.stowage.inventory.Upload;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.DataSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a zip before anything in it is used. It opens the archive with the same library as the workbook reader,
 * so that no crafted archive looks one way to the guard and another way to the reader.
 */
final class ZipGuard {
    /** A full RVTools workbook has some 60 parts, a CSV set 27. */
    private static final int MOST_ENTRIES = 2_000;
    /**
     * Real exports shrink to a seventh; sheets of styled but empty rows to a hundredth. Deflate cannot exceed 1,032, and
     * only archives built to do harm come near it.
     */
    private static final int MOST_INFLATION = 200;
    /** Below this nothing can harm, however well it was packed. */
    private static final long HARMLESS_BYTES = 64L << 20;

    private static final Pattern LEAVES_ARCHIVE =
            Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private final Upload upload;
    private final ZipFile zip;
    private final long packedBytes;
    private long inflated;

    private ZipGuard(Upload upload, ZipFile zip) throws IOException {
        this.upload = upload;
        this.zip = zip;
        packedBytes = Files.size(upload.path());
    }

    static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    static GuardedZip open(Upload upload) throws UploadRefused, IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(upload.path()).get();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UploadRefused("inventory.refused.zipDamaged", upload.name());
        }
        try {
            return new ZipGuard(upload, zip).checked();
        } catch (UploadRefused | IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private GuardedZip checked() throws UploadRefused, IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new UploadRefused("inventory.refused.entries", upload.name(), entries.size(), MOST_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            checkName(entry.getName(), names);
        }
        boolean workbook = GuardedZip.isWorkbook(zip);
        WorkbookGuard parts = new WorkbookGuard(upload.name(), upload.limits());
        for (ZipArchiveEntry entry : entries) {
            inflate(entry, workbook ? parts : null);
        }
        return new GuardedZip(zip, entries, parts.filledRows());
    }

    private void checkName(String name, Set<String> names) throws UploadRefused {
        if (LEAVES_ARCHIVE.matcher(name).matches() || name.indexOf('\0') >= 0) {
            throw new UploadRefused("inventory.refused.path", upload.name(), Findings.excerpt(name));
        }
        if (!names.add(name)) {
            throw new UploadRefused("inventory.refused.sameName", upload.name(), Findings.excerpt(name));
        }
    }

    private void inflate(ZipArchiveEntry entry, WorkbookGuard parts) throws UploadRefused {
        XmlByteGuard xml = new XmlByteGuard(upload.name(), Findings.excerpt(entry.getName()));
        CountedInputStream.Watcher watcher = (buffer, offset, length) -> {
            count(length);
            if (parts != null) {
                xml.see(buffer, offset, length);
            }
        };
        try (InputStream bytes = new CountedInputStream(zip.getInputStream(entry), watcher)) {
            if (parts != null) {
                parts.inspect(entry.getName(), bytes);
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (CountedInputStream.Exceeded exceeded) {
            throw exceeded.refusal();
        } catch (IOException damaged) {
            throw new UploadRefused("inventory.refused.entryDamaged", upload.name(), Findings.excerpt(entry.getName()));
        }
    }

    private void count(int bytes) throws UploadRefused {
        inflated += bytes;
        DataSize most = upload.limits().unzippedSize();
        if (inflated > most.bytes()) {
            throw new UploadRefused("inventory.refused.unzipped", upload.name(), most);
        }
        if (inflated > HARMLESS_BYTES && inflated / MOST_INFLATION > packedBytes) {
            throw new UploadRefused("inventory.refused.bomb", upload.name(), new DataSize(packedBytes), MOST_INFLATION);
        }
    }
}
