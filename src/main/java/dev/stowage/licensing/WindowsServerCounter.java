package dev.stowage.licensing;

import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;

/**
 * Windows Server on physical hosts. Microsoft, Windows Server 2022 Licensing Guide (October 2022): all physical cores
 * are licensed, at least 8 for each processor and 16 for each server. Standard then covers two VMs, and the host's own
 * Windows while that only runs them; each further two VMs need all cores licensed again. Datacenter covers any number.
 *
 * <p>Worked: 2 × 32 cores with 10 VMs under Standard are 5 × 64 = 320 cores; 2 × 8 cores under Datacenter are 16.
 */
public final class WindowsServerCounter {
    private final LicenceTerms standard;
    private final LicenceTerms datacenter;

    public WindowsServerCounter(GuestProduct windowsServer) {
        this.standard = windowsServer.edition("standard").licence();
        this.datacenter = windowsServer.edition("datacenter").licence();
    }

    /** Whether the product is a Windows Server, which is counted together with the host. */
    public static boolean counts(GuestProduct product) {
        return product.editions().get(0).licence().rule() == LicenceRule.MS_WINDOWS_SERVER;
    }

    /** How often all cores are licensed under Standard: for the VMs, and at least once where the host runs Windows. */
    public int standardLicensings(int windowsVms, boolean hostRunsWindows) {
        int vmsPerLicensing = standard.figure("vms-per-licensing").value();
        return Math.max(hostRunsWindows ? 1 : 0, -Math.floorDiv(-windowsVms, vmsPerLicensing));
    }

    /**
     * Cores under Standard of equal hosts.
     *
     * @param licensings of each host, from {@link #standardLicensings}
     */
    public LicenceCount standard(CpuTopology cpu, int hosts, int licensings) {
        int cores = coresOfOneLicensing(standard, cpu);
        long all = (long) hosts * licensings * cores;
        return new LicenceCount(
                all,
                LicenceMetric.CORE,
                Text.of("licensing.windows-standard", hosts, licensings, floors(standard, cpu), all));
    }

    /** Cores under Datacenter of equal hosts, whatever runs on them. */
    public LicenceCount datacenter(CpuTopology cpu, int hosts) {
        long all = (long) hosts * coresOfOneLicensing(datacenter, cpu);
        return new LicenceCount(
                all, LicenceMetric.CORE, Text.of("licensing.windows-datacenter", hosts, floors(datacenter, cpu), all));
    }

    private static int coresOfOneLicensing(LicenceTerms terms, CpuTopology cpu) {
        int pack = terms.figure("cores-per-pack").value();
        return -Math.floorDiv(-coresBeforePacks(terms, cpu), pack) * pack;
    }

    private static int coresBeforePacks(LicenceTerms terms, CpuTopology cpu) {
        int perSocket = terms.figure("minimum-cores-per-socket").value();
        int perHost = terms.figure("minimum-cores-per-host").value();
        return Math.max(perHost, cpu.sockets() * Math.max(perSocket, cpu.coresPerSocket()));
    }

    private static Text floors(LicenceTerms terms, CpuTopology cpu) {
        boolean whole = coresBeforePacks(terms, cpu) == coresOfOneLicensing(terms, cpu);
        return Text.of(
                whole ? "licensing.windows-cores" : "licensing.windows-packs",
                terms.figure("minimum-cores-per-host").value(),
                cpu.sockets(),
                terms.figure("minimum-cores-per-socket").value(),
                cpu.coresPerSocket(),
                terms.figure("cores-per-pack").value());
    }
}
