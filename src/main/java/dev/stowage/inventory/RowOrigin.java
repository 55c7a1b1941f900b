package dev.stowage.inventory;

/**
 * Where a record stood in the upload.
 *
 * @param sheet sheet of a workbook, or file of a CSV set
 * @param row number as a spreadsheet shows it; the header is row 1
 */
public record RowOrigin(String sheet, int row) {}
