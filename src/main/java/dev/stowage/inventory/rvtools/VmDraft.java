package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.PowerState;
import dev.stowage.quantity.Text;
import java.util.List;

/** A VM while its numbers come together from several sheets; −1 is unknown. */
final class VmDraft {
    static final long UNKNOWN = -1;

    final int row;
    final VmKey key;
    String id = "";
    String smbiosUuid = "";
    PowerState power = PowerState.UNKNOWN;
    boolean template;
    boolean srmPlaceholder;
    String datacenter = "";
    String host = "";
    String folder = "";
    String resourcePool = "";
    String guestOs = "";
    List<String> hints = List.of();
    String ruleTypes = "";
    String ruleNames = "";

    long vcpus = UNKNOWN;
    long memoryMiB = UNKNOWN;
    long capacityMiB = UNKNOWN;
    long provisionedMiB = UNKNOWN;
    long inUseMiB = UNKNOWN;
    long diskMiB = UNKNOWN;
    long guestUsedMiB = UNKNOWN;
    long cpuMHz = UNKNOWN;
    long consumedMiB = UNKNOWN;
    long activeMiB = UNKNOWN;

    /** Why the row is set aside; null for a row that is taken. */
    Text asideBecause;

    VmDraft(int row, VmKey key) {
        this.row = row;
        this.key = key;
    }

    boolean taken() {
        return asideBecause == null;
    }

    void addDisk(long mebibytes) {
        diskMiB = Math.max(diskMiB, 0) + mebibytes;
    }

    void addGuestUsed(long mebibytes) {
        guestUsedMiB = Math.max(guestUsedMiB, 0) + mebibytes;
    }
}
