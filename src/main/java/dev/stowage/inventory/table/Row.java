package dev.stowage.inventory.table;

/** A filled row of a table. */
public interface Row {
    /** As a spreadsheet shows it; the first line of a file is 1. */
    int number();

    /** Cells up to the last filled one. */
    int width();

    /**
     * @param column from 0
     * @return without spaces around it; empty for a blank or missing cell
     */
    String text(int column);

    /** Whether the cell holds a number as such, not a text that may look like one; {@link #text} then has a decimal point. */
    boolean isNumber(int column);
}
