package dev.stowage.inventory;

import dev.stowage.quantity.DataSize;

/**
 * How much an upload may ask of the service. Beyond a limit the file is refused with a finding; memory stays bounded.
 *
 * @param fileSize of the upload as it arrives
 * @param unzippedSize of all that it unpacks to
 * @param rowsPerSheet filled rows of one sheet
 * @param cells filled cells of the whole file
 */
public record UploadLimits(DataSize fileSize, DataSize unzippedSize, int rowsPerSheet, long cells) {
    /**
     * Room for a full export of some 60,000 VMs, all sheets (100,000 make a workbook of 194 MiB that unpacks to 1.3 GiB,
     * measured on a made one), or for many more in a trimmed one.
     */
    public static final UploadLimits DEFAULT =
            new UploadLimits(DataSize.ofMiB(128), DataSize.ofGiB(2), 1_048_575, 60_000_000);
}
