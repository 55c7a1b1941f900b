package dev.stowage.samples.rvtools;

import java.util.List;

/** A sheet of the export: its name and its rows below the header. */
record Sheet(String name, List<Row> rows) {
    Sheet {
        rows = List.copyOf(rows);
    }
}
