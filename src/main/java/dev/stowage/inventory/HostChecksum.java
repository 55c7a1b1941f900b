package dev.stowage.inventory;

/**
 * One host's row against the VM list.
 *
 * @param claimed by the host
 * @param found in the VM list for this host
 */
public record HostChecksum(String host, HostClaims claimed, HostClaims found) {
    /** What the VM list lacks; below zero where it holds more than the host says. */
    public HostClaims missing() {
        return claimed.minus(found);
    }

    public boolean agrees() {
        return missing().equals(HostClaims.NONE);
    }
}
