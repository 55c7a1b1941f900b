package dev.stowage.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip for a test, entry by entry; also a workbook written by hand, for what no library would write. */
public final class ZipOf {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public ZipOf entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    public ZipOf entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipOf without(String name) {
        entries.remove(name);
        return this;
    }

    /** A workbook of vInfo and vHost with these parts as sheets. */
    public static ZipOf workbook(String infoXml, String hostXml) {
        return new ZipOf()
                .entry(
                        "[Content_Types].xml",
                        "<Types xmlns='" + PACKAGE + "content-types'>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE
                                + "sharedStrings+xml'/></Types>")
                .entry(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets>"
                                + "<sheet name='vInfo' sheetId='1' r:id='rId1'/>"
                                + "<sheet name='vHost' sheetId='2' r:id='rId2'/></sheets></workbook>")
                .entry(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='" + PACKAGE + "relationships'>"
                                + "<Relationship Id='rId1' Type='" + RELATIONS
                                + "/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId2' Type='" + RELATIONS
                                + "/worksheet' Target='worksheets/sheet2.xml'/></Relationships>")
                .entry("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>")
                .entry("xl/worksheets/sheet1.xml", infoXml)
                .entry("xl/worksheets/sheet2.xml", hostXml);
    }

    /** A sheet's XML around its rows. */
    public static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row of texts, or of numbers where a cell is digits only. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int column = 0; column < cells.length; column++) {
            String address = "r='" + (char) ('A' + column) + number + "'";
            row.append(
                    cells[column].matches("\\d+")
                            ? "<c " + address + "><v>" + cells[column] + "</v></c>"
                            : "<c " + address + " t='inlineStr'><is><t>" + cells[column] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    public Path write(Path file) {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
