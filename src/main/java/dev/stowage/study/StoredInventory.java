package dev.stowage.study;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload and what became of it.
 *
 * @param hosts hosts that were taken; zero until it is read
 * @param vms VMs that were taken, whether or not a policy counts them
 * @param findings what there is to know about the file
 */
public record StoredInventory(
        UUID id,
        UUID studyId,
        Status status,
        String fileName,
        long fileBytes,
        Instant uploadedAt,
        int hosts,
        int vms,
        int findings) {
    /** How the reading stands. */
    public enum Status {
        READING,
        READY,
        /** The file could not be used; its findings say why. */
        REFUSED,
        /** The service ended while it read; the file must be uploaded again. */
        INTERRUPTED
    }
}
