package dev.stowage.licensing;

import java.util.Objects;

/**
 * Which reading of vendors' terms a scenario counts by, where terms leave a choice or are contested.
 *
 * @param windowsServer which edition licenses hosts with Windows Server guests
 * @param oracleReach which hosts count for Oracle's products
 * @param worstDay whether hosts are licensed for Windows Server VMs that come to them when others fail, too: physical
 *     licences do not follow VMs within 90 days (ServiceNow's publisher pack for Microsoft, 2026-03-12)
 * @param vmwareOrderMinimum whether an order of a VMware edition counts at least 72 cores (OTAVA, 2025; contested)
 */
public record LicencePolicy(
        WindowsServer windowsServer, OracleReach oracleReach, boolean worstDay, boolean vmwareOrderMinimum) {
    public static final LicencePolicy DEFAULT =
            new LicencePolicy(WindowsServer.CHEAPEST, OracleReach.CONTRACT, true, false);

    public LicencePolicy {
        Objects.requireNonNull(windowsServer, "windowsServer");
        Objects.requireNonNull(oracleReach, "oracleReach");
    }

    /** Edition of Windows Server for hosts whose guests run it. */
    public enum WindowsServer {
        /** Host by host whichever costs less. */
        CHEAPEST,
        STANDARD,
        DATACENTER
    }

    /** How far Oracle's licences reach. */
    public enum OracleReach {
        /** Hosts on which it runs, as contracts read. */
        CONTRACT,
        /** All hosts to which it may move, as Oracle's partitioning policy reads and auditors argue. */
        AUDITOR
    }
}
