package dev.stowage.costing;

/** What money is spent on, in the order of a cost statement. */
public enum CostCategory {
    HARDWARE,
    HARDWARE_SUPPORT,
    NETWORK,
    RACK,
    ENERGY,
    HYPERVISOR,
    HOST_OS,
    GUEST_OS,
    /** Databases, subscriptions and whatever else guests run. */
    GUEST_SOFTWARE,
    ADMINISTRATION,
    BACKUP,
    STORAGE,
    /** Paid once, to get there. */
    MIGRATION;

    /** Whether the money goes to a software vendor. */
    public boolean isLicence() {
        return this == HYPERVISOR || this == HOST_OS || this == GUEST_OS || this == GUEST_SOFTWARE;
    }
}
