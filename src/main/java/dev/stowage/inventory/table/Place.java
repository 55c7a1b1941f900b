package dev.stowage.inventory.table;

import java.util.Optional;
import java.util.OptionalInt;

/** Where in an upload a finding points. */
public record Place(Optional<String> sheet, OptionalInt row, Optional<String> column) {
    /** The whole upload. */
    public static final Place UPLOAD = new Place(Optional.empty(), OptionalInt.empty(), Optional.empty());

    public static Place sheet(String sheet) {
        return new Place(Optional.of(sheet), OptionalInt.empty(), Optional.empty());
    }

    public static Place row(String sheet, int row) {
        return new Place(Optional.of(sheet), OptionalInt.of(row), Optional.empty());
    }

    public static Place column(String sheet, String column) {
        return new Place(Optional.of(sheet), OptionalInt.empty(), Optional.of(column));
    }

    public static Place cell(String sheet, int row, String column) {
        return new Place(Optional.of(sheet), OptionalInt.of(row), Optional.of(column));
    }
}
