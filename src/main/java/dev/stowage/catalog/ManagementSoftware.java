package dev.stowage.catalog;

/**
 * The software that manages many hosts as one.
 *
 * @param name as its vendor calls it
 * @param external whether it runs apart from the hypervisor and is needed for its full function: without it neither
 *     high availability nor live migration
 */
public record ManagementSoftware(String name, boolean external) {
    public ManagementSoftware {
        Required.text(name, "name");
    }
}
