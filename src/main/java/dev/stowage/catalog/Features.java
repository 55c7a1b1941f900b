package dev.stowage.catalog;

/**
 * What a hypervisor can do for its VMs.
 *
 * @param liveMigration moves a running VM to another host
 * @param highAvailability restarts the VMs of a failed host by itself
 */
public record Features(Figure<Boolean> liveMigration, Figure<Boolean> highAvailability) {
    public Features {
        Required.field(liveMigration, "live-migration");
        Required.field(highAvailability, "high-availability");
    }
}
