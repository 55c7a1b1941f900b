package dev.stowage.samples.midsize;

import java.util.List;
import java.util.Locale;

/**
 * A guest operating system: what its VM is configured for, and what VMware Tools report. The two differ where the VM
 * was made before vSphere knew the newer release; both are blank for the one VM that nobody configured.
 */
public record Guest(String configured, String reported, Kind kind) {
    /** What the guest's disks and tools look like. */
    public enum Kind {
        WINDOWS,
        LINUX,
        APPLIANCE
    }

    private static final String WINDOWS_SERVER_2016_ON = "Microsoft Windows Server 2016 or later (64-bit)";

    /** Guests that a role draws from; a guest listed twice is twice as likely. */
    enum Mix {
        WINDOWS_SERVER(
                windows("Server 2016"),
                windows("Server 2016"),
                windows("Server 2019"),
                windows("Server 2019"),
                new Guest(WINDOWS_SERVER_2016_ON, windows("Server 2019").reported(), Kind.WINDOWS),
                windows("Server 2022"),
                windows("Server 2022"),
                windows("Server 2022")),
        WINDOWS_CLIENT(windows("10"), windows("11"), windows("11")),
        LINUX(
                rhel(7),
                rhel(8),
                rhel(8),
                rhel(9),
                rhel(9),
                linux("Ubuntu Linux"),
                linux("Ubuntu Linux"),
                linux("SUSE Linux Enterprise 15"),
                linux("Oracle Linux 8")),
        RHEL(rhel(7), rhel(8), rhel(8), rhel(9), rhel(9)),
        UBUNTU(linux("Ubuntu Linux")),
        SLES(linux("SUSE Linux Enterprise 12"), linux("SUSE Linux Enterprise 15"), linux("SUSE Linux Enterprise 15")),
        ORACLE_LINUX(linux("Oracle Linux 8")),
        BSD(appliance("FreeBSD 13 or later versions (64-bit)")),
        APPLIANCE(appliance("Other 3.x or later Linux (64-bit)"), appliance("Other 5.x or later Linux (64-bit)")),
        PHOTON(appliance("VMware Photon OS (64-bit)")),
        UNKNOWN(appliance("")),
        VCLS_EMBEDDED(appliance("VMware CRX Pod 1 (64-bit)")),
        VCLS_LEFTOVER(appliance("Other 3.x or later Linux (64-bit)"));

        private final List<Guest> guests;

        Mix(Guest... guests) {
            this.guests = List.of(guests);
        }

        List<Guest> guests() {
            return guests;
        }
    }

    private static Guest windows(String release) {
        return same("Microsoft Windows " + release + " (64-bit)", Kind.WINDOWS);
    }

    private static Guest rhel(int release) {
        return linux("Red Hat Enterprise Linux " + release);
    }

    private static Guest linux(String distribution) {
        return same(distribution + " (64-bit)", Kind.LINUX);
    }

    private static Guest appliance(String name) {
        return same(name, Kind.APPLIANCE);
    }

    private static Guest same(String name, Kind kind) {
        return new Guest(name, name, kind);
    }

    /** Whether VMware Tools report anything from inside. */
    public boolean hasTools() {
        return !reported.isBlank() && !reported.toLowerCase(Locale.ROOT).contains("crx");
    }
}
