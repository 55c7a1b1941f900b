package dev.stowage.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which way of counting a vendor lays down. The counting itself is the business of {@code licensing}. */
public enum LicenceRule {
    /** Nothing is counted. */
    FREE("free", LicenceMetric.NONE),
    /** Broadcom, KB 313548: cores per CPU with a floor. */
    VMWARE_CORE("vmware-core", LicenceMetric.CORE, "minimum-cores-per-socket"),
    /** Microsoft, Windows Server: cores with floors per CPU and host, by edition. */
    MS_WINDOWS_SERVER(
            "ms-windows-server",
            LicenceMetric.CORE,
            "minimum-cores-per-socket",
            "minimum-cores-per-host",
            "cores-per-pack"),
    /** Proxmox: occupied sockets. */
    PROXMOX("proxmox", LicenceMetric.SOCKET),
    /** Nutanix NCI: physical cores. */
    NUTANIX("nutanix", LicenceMetric.CORE),
    /** Red Hat Enterprise Linux on physical hosts: pairs of sockets. */
    RHEL_PHYSICAL("rhel-physical", LicenceMetric.SOCKET_PAIR),
    /** Red Hat OpenShift on bare metal: pairs of sockets, each for a number of cores at most. */
    OPENSHIFT_BARE_METAL("openshift-baremetal", LicenceMetric.SOCKET_PAIR, "cores-per-subscription"),
    /** Physical cores without a floor. */
    PHYSICAL_CORES("physical-cores", LicenceMetric.CORE),
    /** One for each host, whatever it has. */
    PER_HOST("per-host", LicenceMetric.HOST),
    /** One for each occupied socket. */
    PER_SOCKET("per-socket", LicenceMetric.SOCKET),
    /** One for each engine of a mainframe. */
    PER_ENGINE("per-engine", LicenceMetric.ENGINE),
    /** Guests: virtual cores of each VM with a floor, in packs. */
    VM_CORES("vm-cores", LicenceMetric.CORE, "minimum-cores-per-vm", "cores-per-pack"),
    /** Guests: all cores of a host with a floor for each CPU, in packs; covers every VM on it. */
    HOST_CORES("host-cores", LicenceMetric.CORE, "minimum-cores-per-socket", "cores-per-pack"),
    /** Guests: one subscription for a number of VMs, wherever they stand. */
    VM_SUBSCRIPTION("vm-subscription", LicenceMetric.VM, "vms-per-subscription"),
    /** Guests: Oracle's processors of the hosts within reach. */
    ORACLE_PROCESSOR("oracle-processor", LicenceMetric.PROCESSOR, "core-factor-percent"),
    /** Guests: IBM's value units by sub-capacity: virtual cores, on a host never more than it has. */
    IBM_VALUE_UNITS("ibm-value-units", LicenceMetric.VALUE_UNIT, "value-units-per-core");

    private final String id;
    private final LicenceMetric metric;
    private final List<String> figures;

    LicenceRule(String id, LicenceMetric metric, String... figures) {
        this.id = id;
        this.metric = metric;
        this.figures = List.of(figures);
    }

    @JsonValue
    public String id() {
        return id;
    }

    /** What the rule counts. */
    public LicenceMetric metric() {
        return metric;
    }

    /** Names of the numbers that it needs, unless another product's terms stand in. */
    public List<String> figures() {
        return figures;
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
