package dev.stowage.inventory;

/**
 * Where a VM stands today. Each part is empty where the export leaves it blank; a blank cluster is a stand-alone host.
 */
public record VmLocation(String datacenter, String cluster, String host, String folder, String resourcePool) {
    public static final VmLocation UNKNOWN = new VmLocation("", "", "", "", "");
}
