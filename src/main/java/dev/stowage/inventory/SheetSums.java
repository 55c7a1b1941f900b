package dev.stowage.inventory;

import java.util.OptionalLong;

/**
 * Sums over whole sheets, before anything is joined, in MiB; empty where the sheet is missing.
 *
 * @param diskCapacityMiB capacity of all virtual disks
 * @param partitionCapacityMiB capacity of all guest partitions
 * @param partitionConsumedMiB what they hold
 */
public record SheetSums(
        OptionalLong diskCapacityMiB, OptionalLong partitionCapacityMiB, OptionalLong partitionConsumedMiB) {
    public static final SheetSums NONE =
            new SheetSums(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
}
