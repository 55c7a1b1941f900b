/**
 * Shows a site as RVTools 4.7.1 exports it: sheets, columns in their real order, a workbook. Holds the format only and
 * decides nothing about the site ({@code midsize}); a value that the site does not know is what vSphere has by default.
 * May know {@code midsize} and {@code inventory}.
 */
package dev.stowage.samples.rvtools;
