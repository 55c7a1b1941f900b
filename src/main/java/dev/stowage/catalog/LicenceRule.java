package dev.stowage.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Which way of counting a vendor lays down. The counting itself is the business of {@code licensing}. */
public enum LicenceRule {
    /** Nothing is counted. */
    FREE("free"),
    /** Broadcom, KB 313548: cores per CPU with a floor. */
    VMWARE_CORE("vmware-core"),
    /** Microsoft, Windows Server: cores with floors per CPU and host, by edition. */
    MS_WINDOWS_SERVER("ms-windows-server"),
    /** Proxmox: occupied sockets. */
    PROXMOX("proxmox"),
    /** Nutanix NCI: physical cores. */
    NUTANIX("nutanix"),
    /** Red Hat Enterprise Linux on physical hosts: pairs of sockets. */
    RHEL_PHYSICAL("rhel-physical");

    private final String id;

    LicenceRule(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    /**
     * @throws IllegalArgumentException for an unknown id
     */
    @JsonCreator
    public static LicenceRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no licence rule \"" + id + "\"; known are "
                        + Arrays.stream(values()).map(LicenceRule::id).collect(Collectors.joining(", "))));
    }
}
