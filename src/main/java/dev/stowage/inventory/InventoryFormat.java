package dev.stowage.inventory;

import java.util.Optional;

/**
 * A source format. {@link InventoryReader} finds the formats by {@link java.util.ServiceLoader} and asks them in the
 * order of {@code META-INF/services}, so that a new format is a package and a line, and this room imports none of them.
 */
public interface InventoryFormat {
    /**
     * Reads an upload of this format. What is wrong with the upload stands in the reading's findings.
     *
     * @return empty where the upload's content is not of this format
     */
    Optional<InventoryReading> read(Upload upload);
}
