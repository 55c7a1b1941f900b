package dev.stowage.inventory;

/** A datastore as the export states it; sizes in MiB. */
public record Datastore(
        String name,
        String type,
        long capacityMiB,
        long provisionedMiB,
        long inUseMiB,
        long freeMiB,
        RowOrigin origin) {}
