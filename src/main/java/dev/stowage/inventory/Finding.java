package dev.stowage.inventory;

import dev.stowage.quantity.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in an upload that its owner should know. The upload's faults are findings, never exceptions.
 *
 * @param message what is wrong, with its numbers
 * @param remedy what the owner can do about it
 * @param file name of the upload, or of the file inside it
 * @param sheet where in a workbook; empty for the whole file
 * @param row as a spreadsheet numbers it; empty for the whole sheet
 * @param column header of the column, or its letter where the header is the fault; empty for the whole row
 */
public record Finding(
        Severity severity,
        Text message,
        Text remedy,
        String file,
        Optional<String> sheet,
        OptionalInt row,
        Optional<String> column) {
    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Stable name of the kind of finding, the same in every language. */
    public String code() {
        return message.key();
    }
}
