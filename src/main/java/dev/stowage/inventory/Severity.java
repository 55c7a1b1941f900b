package dev.stowage.inventory;

/** What a finding means for the reader of the numbers, gravest first. */
public enum Severity {
    /** Nothing of the file was taken. */
    FILE_REFUSED,
    /** A row was set aside; the totals lack it. */
    ROW_QUARANTINED,
    /** Totals may be wrong: the file contradicts itself or lacks something. */
    TOTALS_DOUBTFUL,
    /** A missing or odd value was replaced; the finding says by what. */
    VALUE_ASSUMED,
    /** Worth knowing, changes nothing. */
    NOTED
}
