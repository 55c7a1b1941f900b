package dev.stowage.inventory;

import java.util.Optional;

/**
 * Where an inventory comes from.
 *
 * @param file name of the upload
 * @param sha256 of its bytes (of the concatenated files for a folder), in hex; empty where they were not read
 * @param format what was recognised, for instance "RVTools 4.7.1, xlsx"; empty where nothing was
 * @param exportedAt when the export was made, in its own words
 */
public record Provenance(String file, String sha256, String format, Optional<String> exportedAt) {
    /** Of an upload that was refused before its content was looked at. */
    static Provenance unread(String file) {
        return new Provenance(file, "", "", Optional.empty());
    }
}
