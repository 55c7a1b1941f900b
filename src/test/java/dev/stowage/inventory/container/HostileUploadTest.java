package dev.stowage.inventory.container;

import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.Readings.tally;
import static dev.stowage.inventory.ZipOf.row;
import static dev.stowage.inventory.ZipOf.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.inventory.ZipOf;
import dev.stowage.quantity.DataSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are built to do harm are refused before they can; damaged ones cost no more than what is damaged. */
class HostileUploadTest {
    private static final String HEADER = row(1, "VM", "CPUs", "Memory");
    private static final String INFO = sheet(HEADER + row(2, "app01", "4", "8192"));
    private static final String HOSTS =
            sheet(row(1, "Host", "# CPU", "Cores per CPU", "# Memory") + row(2, "esx01", "2", "16", "262144"));

    @TempDir
    private Path folder;

    @Test
    void harmlessWorkbookWrittenByHandIsRead() {
        InventoryReading reading = read(ZipOf.workbook(INFO, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(reading.refused()).isFalse();
        assertThat(reading.inventory().vms()).hasSize(1);
        assertThat(reading.inventory().hosts()).hasSize(1);
    }

    static Stream<Arguments> hostileSheets() {
        String cells = row(2, "a", "1", "1");
        return Stream.of(
                Arguments.of(
                        "externalEntityNeverReachesAFile",
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + INFO,
                        "inventory.refused.docType"),
                Arguments.of(
                        "entitiesThatGrowAreRefused",
                        "<!DOCTYPE lolz [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>" + INFO,
                        "inventory.refused.docType"),
                Arguments.of(
                        "cdataIsRefused",
                        sheet("<row r='1'><c r='A1' t='inlineStr'><is><t><![CDATA[VM]]></t></is></c></row>"),
                        "inventory.refused.cdata"),
                Arguments.of(
                        "columnBeyondTheLastIsRefused",
                        sheet("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"),
                        "inventory.refused.address"),
                Arguments.of(
                        "rowBeyondTheLastIsRefused",
                        sheet("<row r='99999999'><c r='A99999999'><v>1</v></c></row>"),
                        "inventory.refused.address"),
                Arguments.of(
                        "endlessCellIsRefused",
                        sheet(HEADER + row(2, "x".repeat(200_000), "1", "1")),
                        "inventory.refused.cellLength"),
                Arguments.of(
                        "endlessAttributeIsRefused",
                        sheet("<row r='1' spans='" + "9>".repeat(600_000) + "'/>" + cells),
                        "inventory.refused.tagLength"),
                Arguments.of("endlessNestingIsRefused", sheet("<row>".repeat(1_000)), "inventory.refused.depth"),
                Arguments.of(
                        "endlessNamesAreRefused",
                        sheet(IntStream.range(0, 11_000)
                                .mapToObj(index -> "<n" + index + "/>")
                                .collect(Collectors.joining())),
                        "inventory.refused.names"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileSheets")
    void hostileSheetIsRefused(String story, String infoXml, String code) {
        InventoryReading reading = read(ZipOf.workbook(infoXml, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(reading.refused()).as(story).isTrue();
        assertThat(reading.findings().get(0).code()).isEqualTo(code);
    }

    @Test
    void hostilePartIsFoundUnderAnyName() {
        Path file = ZipOf.workbook(INFO, HOSTS)
                .entry("xl/media/image1.png", "<!DOCTYPE x [<!ENTITY y SYSTEM 'http://example.net/'>]><x>&y;</x>")
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).findings().get(0).code()).isEqualTo("inventory.refused.docType");
    }

    @Test
    void pictureInAWorkbookIsNobodysBusiness() {
        Path file = ZipOf.workbook(INFO, HOSTS)
                .entry("xl/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, '<', '!', 'D'})
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).refused()).isFalse();
    }

    @Test
    void sheetInUtf16IsRefused() {
        Path file = ZipOf.workbook("", HOSTS)
                .entry("xl/worksheets/sheet1.xml", INFO.getBytes(StandardCharsets.UTF_16))
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).findings().get(0).code()).isEqualTo("inventory.refused.encoding");
    }

    @Test
    void zipBombIsRefusedWhileItUnpacks() {
        Path file = ZipOf.workbook(INFO, HOSTS)
                .entry("xl/worksheets/sheet3.xml", new byte[100 << 20])
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).findings().get(0).code()).isEqualTo("inventory.refused.bomb");
    }

    @Test
    void unpackedSizeIsLimited() {
        UploadLimits small = new UploadLimits(DataSize.ofMiB(1), DataSize.ofMiB(1), 1_000, 1_000);
        Path file = ZipOf.workbook(INFO, HOSTS)
                .entry("docProps/app.xml", " ".repeat(2 << 20))
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file, small).findings().get(0).code()).isEqualTo("inventory.refused.unzipped");
    }

    @Test
    void rowsAndCellsAreLimitedInWorkbooks() {
        String rows = IntStream.range(2, 30)
                .mapToObj(number -> row(number, "app" + number, "4", "8192"))
                .collect(Collectors.joining());
        Path file = ZipOf.workbook(sheet(HEADER + rows), HOSTS).write(folder.resolve("a.xlsx"));

        assertThat(read(file, limits(20, 1_000)).findings().get(0).code()).isEqualTo("inventory.refused.rows");
        assertThat(read(file, limits(100, 50)).findings().get(0).code()).isEqualTo("inventory.refused.cells");
        assertThat(read(file, limits(28, 95)).refused()).isFalse();
    }

    @Test
    void rowsAndCellsAreLimitedInCsv() {
        String lines = IntStream.range(0, 28)
                .mapToObj(number -> "app" + number + ",4,8\n")
                .collect(Collectors.joining());
        Path file =
                new ZipOf().entry("vms.csv", "vm,vcpus,memory_gib\n" + lines).write(folder.resolve("a.zip"));

        assertThat(read(file, limits(20, 1_000)).findings().get(0).code()).isEqualTo("inventory.refused.rows");
        assertThat(read(file, limits(100, 50)).findings().get(0).code()).isEqualTo("inventory.refused.cells");
        assertThat(read(file, limits(28, 87)).refused()).isFalse();
    }

    private static UploadLimits limits(int rows, long cells) {
        return new UploadLimits(DataSize.ofMiB(1), DataSize.ofMiB(8), rows, cells);
    }

    @Test
    void nameThatLeavesTheArchiveIsRefused() {
        for (String name :
                new String[] {"../../evil.csv", "/etc/vms.csv", "..\\vms.csv", "C:\\vms.csv", "a/../../b.csv"}) {
            Path file = new ZipOf().entry(name, "vm,vcpus,memory_gib\na,1,1\n").write(folder.resolve("a.zip"));

            assertThat(read(file).findings().get(0).code()).as(name).isEqualTo("inventory.refused.path");
        }
    }

    @Test
    void brokenSheetCostsOnlyWhatFollowsTheBreak() {
        String broken = sheet(
                        row(1, "Host", "# CPU", "Cores per CPU", "# Memory") + row(2, "esx01", "2", "16", "262144"))
                .replace("</sheetData>", "<row r='3'><c r='A3'><v>");

        InventoryReading reading = read(ZipOf.workbook(INFO, broken).write(folder.resolve("a.xlsx")));

        assertThat(reading.inventory().vms()).hasSize(1);
        assertThat(reading.inventory().hosts()).hasSize(1);
        assertThat(findings(reading, "inventory.sheetBroken")).singleElement().satisfies(finding -> {
            assertThat(finding.sheet()).contains("vHost");
            assertThat(finding.message().arguments().get(1)).isEqualTo(2);
        });
    }

    @Test
    void brokenTextsOfTheWorkbookCostTheFile() {
        Path file = ZipOf.workbook(INFO, HOSTS)
                .entry("xl/sharedStrings.xml", "<sst><si><t>VM")
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).findings().get(0).code()).isEqualTo("inventory.refused.partBroken");
    }

    @Test
    void sheetWhosePartIsMissingCostsThatSheetOnly() {
        Path file =
                ZipOf.workbook(INFO, HOSTS).without("xl/worksheets/sheet2.xml").write(folder.resolve("a.xlsx"));

        InventoryReading reading = read(file);

        assertThat(reading.inventory().vms()).hasSize(1);
        assertThat(findings(reading, "inventory.sheetBroken")).hasSize(1);
    }

    @Test
    void cellTypeThatTheReaderDoesNotKnowIsAFinding() {
        String info = sheet(HEADER + "<row r='2'><c r='A2' t='d'><v>2026-01-01</v></c></row>");

        InventoryReading reading = read(ZipOf.workbook(info, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(findings(reading, "inventory.sheetBroken")).hasSize(1);
    }

    @Test
    void blankRowsNeitherCountNorStopTheReading() {
        String info = sheet(HEADER
                + row(2, "app01", "4", "8192")
                + "<row r='3'/><row r='4'><c r='A4' s='1'/></row>"
                + row(5, " ", " ", " ")
                + row(900, "app02", "2", "4096"));

        InventoryReading reading = read(ZipOf.workbook(info, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(tally(reading, "vInfo").rows()).isEqualTo(2);
        assertThat(reading.inventory().vms().get(1).origin().row()).isEqualTo(900);
    }

    @Test
    void sheetDeclaredToTheLastRowCostsNothing() {
        String info = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<dimension ref='A1:XFD1048576'/><sheetData>" + HEADER
                + row(2, "app01", "4", "8192") + "<row r='1048576'/></sheetData></worksheet>";

        InventoryReading reading = read(ZipOf.workbook(info, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(tally(reading, "vInfo").rows()).isEqualTo(1);
    }

    @Test
    void rowsWithoutNumbersAreCountedFromTheFirst() {
        String info = sheet("<row><c t='inlineStr'><is><t>VM</t></is></c><c t='inlineStr'><is><t>CPUs</t></is></c>"
                + "<c t='inlineStr'><is><t>Memory</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>app01</t></is></c><c><v>4</v></c><c><v>8192</v></c></row>");

        InventoryReading reading = read(ZipOf.workbook(info, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(reading.inventory().vms().get(0).origin().row()).isEqualTo(2);
    }

    @Test
    void formulaWithoutValueIsAFinding() {
        String info = sheet(HEADER
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>app01</t></is></c><c r='B2'><f>1+3</f><v>4</v></c>"
                + "<c r='C2'><f>4*2048</f></c></row>");

        InventoryReading reading = read(ZipOf.workbook(info, HOSTS).write(folder.resolve("a.xlsx")));

        assertThat(findings(reading, "inventory.formulas")).singleElement().satisfies(finding -> {
            assertThat(finding.row()).hasValue(2);
            assertThat(finding.column()).contains("C");
        });
        assertThat(reading.quarantined()).singleElement().satisfies(row -> {
            assertThat(row.reason().key()).isEqualTo("inventory.row.memoryUnknown");
            assertThat(row.vm()).hasValueSatisfying(vm -> assertThat(vm.vcpus()).isEqualTo(4));
        });
    }
}
