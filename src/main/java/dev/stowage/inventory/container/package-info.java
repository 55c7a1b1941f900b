/**
 * Opens an upload: workbook, zip or folder of CSV files, single CSV file; and guards the service against what may be in
 * it (bombs, external entities, names that leave the archive). Hands out tables and knows no format's columns. May know
 * {@code inventory}, {@code inventory.table} and {@code quantity}.
 */
package dev.stowage.inventory.container;
