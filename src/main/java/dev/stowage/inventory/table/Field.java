package dev.stowage.inventory.table;

import java.util.List;

/** A column that a format knows. */
public interface Field {
    /** The label in the format's newest version. */
    String label();

    /** Other labels under which it has been written, newest first. */
    List<String> aliases();
}
