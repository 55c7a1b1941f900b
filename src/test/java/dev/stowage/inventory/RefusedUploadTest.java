package dev.stowage.inventory;

import static dev.stowage.inventory.Readings.english;
import static dev.stowage.inventory.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody can read are refused by name: what was seen, and what is accepted. */
class RefusedUploadTest {
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @TempDir
    private Path folder;

    @Test
    void emptyFileIsRefused() throws IOException {
        assertRefused(file("export.xlsx", new byte[0]), "inventory.refused.empty", "export.xlsx is empty");
    }

    @Test
    void emptyFolderIsRefused() {
        assertRefused(folder, "inventory.refused.empty", "is empty");
    }

    @Test
    void textNamedXlsxIsSeenAsText() throws IOException {
        Path file = file("export.xlsx", "Dear colleague,\nplease find attached".getBytes(StandardCharsets.UTF_8));

        assertRefused(file, "inventory.refused.text", "its first line reads \"Dear colleague,\"");
    }

    @Test
    void workbookOfExcel97IsRefused() throws IOException {
        assertRefused(file("old.xlsx", ole("Workbook")), "inventory.refused.xls", "Excel 97");
    }

    @Test
    void workbookBehindPasswordIsRefused() throws IOException {
        assertRefused(file("export.xlsx", ole("EncryptedPackage")), "inventory.refused.encrypted", "password");
    }

    @Test
    void otherOfficeFileIsRefused() throws IOException {
        assertRefused(file("letter.doc", ole("WordDocument")), "inventory.refused.ole", "no workbook");
    }

    @Test
    void pdfIsRefusedWhateverItsName() throws IOException {
        Path file = file("export.xlsx", "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII));

        assertRefused(file, "inventory.refused.pdf", "PDF");
    }

    @Test
    void archiveThatIsNoZipIsRefused() throws IOException {
        assertRefused(
                file("export.zip", new byte[] {0x1f, (byte) 0x8b, 8, 0}), "inventory.refused.archive", "not a zip");
    }

    @Test
    void binaryFileIsRefused() throws IOException {
        assertRefused(file("export.csv", new byte[] {1, 2, 3, 0, 5}), "inventory.refused.binary", "neither");
    }

    @Test
    void zipWithoutInventoryNamesItsFiles() {
        Path zip =
                new ZipOf().entry("readme.txt", "hello").entry("photo.jpg", "x").write(folder.resolve("a.zip"));

        assertRefused(zip, "inventory.refused.zip", "readme.txt, photo.jpg");
    }

    @Test
    void zipInZipIsNotOpened() throws IOException {
        Path inner =
                new ZipOf().entry("vms.csv", "vm,vcpus,memory_gib\na,1,1\n").write(folder.resolve("inner.zip"));
        Path outer = new ZipOf().entry("inner.zip", Files.readAllBytes(inner)).write(folder.resolve("outer.zip"));

        assertRefused(outer, "inventory.refused.zip", "inner.zip");
    }

    @Test
    void workbookOfAnotherProgramNamesItsSheets() {
        Path workbook = new WorkbookFile()
                .sheet("Budget", "Year|Amount", WorkbookFile.row(2026, 5))
                .write(folder);

        assertRefused(workbook, "inventory.refused.zip", "sheets: 1 (Budget)");
    }

    @Test
    void damagedZipIsRefused() throws IOException {
        Path zip = new ZipOf().entry("vms.csv", "vm,vcpus,memory_gib\na,1,1\n").write(folder.resolve("a.zip"));
        byte[] bytes = Files.readAllBytes(zip);

        Path cut = file("cut.zip", java.util.Arrays.copyOf(bytes, bytes.length - 30));

        assertRefused(cut, "inventory.refused.zipDamaged", "cannot be read");
    }

    @Test
    void tooBigFileIsRefusedUnread() throws IOException {
        Path file = file("export.xlsx", "PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        assertRefused(file, "inventory.refused.size", "has 200 MiB; at most 128 MiB");
    }

    @Test
    void refusalSaysWhatIsAcceptedInBothLanguages() throws IOException {
        Finding finding = read(file("a.xlsx", new byte[0])).findings().get(0);

        assertThat(Wording.ENGLISH.print(finding.remedy())).contains("Accepted are", "RVTools", "vms.csv");
        assertThat(Wording.GERMAN.print(finding.remedy())).contains("Angenommen werden", "RVTools", "vms.csv");
    }

    private static void assertRefused(Path file, String code, String words) {
        InventoryReading reading = read(file);

        assertThat(reading.refused()).isTrue();
        assertThat(reading.inventory().vms()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().get(0).code()).isEqualTo(code);
        assertThat(english(reading.findings().get(0))).contains(words);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] ole(String stream) {
        byte[] bytes = new byte[200_000];
        System.arraycopy(OLE, 0, bytes, 0, OLE.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 131_060, name.length);
        return bytes;
    }
}
