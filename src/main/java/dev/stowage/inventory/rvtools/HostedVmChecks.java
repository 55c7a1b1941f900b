package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.HostChecksum;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.InventoryTotals;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Ledger;
import dev.stowage.inventory.table.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * vInfo against vHost. On a complete export "# VMs", "# vCPUs" and "vRAM" of every host equal the VMs that run on it,
 * to the unit; a gap is the only sign of VMs that the export left out.
 */
final class HostedVmChecks {
    private static final int MOST_NAMES = 8;

    private final List<Host> hosts;
    private final List<VirtualMachine> vms;
    private final InventoryTotals totals;
    private final Findings findings;
    private final String sheet = Tab.V_HOST.sheet();

    HostedVmChecks(List<Host> hosts, List<VirtualMachine> vms, Ledger info, Findings findings) {
        this.hosts = hosts;
        this.vms = vms;
        this.findings = findings;
        List<VirtualMachine> setAside =
                info.quarantined().stream().flatMap(row -> row.vm().stream()).toList();
        totals = new InventoryTotals(hosts, vms, setAside);
    }

    /** @param exported whether there is a vHost at all */
    void check(boolean exported) {
        if (!exported) {
            return;
        }
        boolean hostsNamed = vms.stream().anyMatch(vm -> !vm.location().host().isEmpty());
        if (hostsNamed) {
            reportUnknownHosts();
        } else if (!vms.isEmpty()) {
            findings.add(Severity.TOTALS_DOUBTFUL, Place.sheet(Tab.V_INFO.sheet()), "inventory.rvtools.noHostNames");
        }
        totals.missing().filter(gap -> !gap.equals(HostClaims.NONE)).ifPresent(this::reportSum);
        if (hostsNamed) {
            reportGaps();
        }
    }

    void checkVersion(RvToolsVersion version, Container.Kind container) {
        if (version.isBefore(RvToolsVersion.COMPLETE)) {
            boolean proved = totals.missing().equals(Optional.of(HostClaims.NONE))
                    && totals.checksums().stream().allMatch(HostChecksum::agrees);
            findings.add(
                    proved ? Severity.NOTED : Severity.TOTALS_DOUBTFUL,
                    Place.UPLOAD,
                    proved ? "inventory.rvtools.oldButComplete" : "inventory.rvtools.maybeIncomplete",
                    version.product());
        }
        if (container != Container.Kind.WORKBOOK && version.isBefore(RvToolsVersion.SOUND_CSV)) {
            findings.add(Severity.NOTED, Place.UPLOAD, "inventory.rvtools.csvQuotes", version.product());
        }
    }

    private void reportUnknownHosts() {
        Set<String> known = hosts.stream().map(Host::name).collect(Collectors.toSet());
        List<VirtualMachine> homeless = vms.stream()
                .filter(vm -> !vm.location().host().isEmpty()
                        && !known.contains(vm.location().host()))
                .toList();
        if (!homeless.isEmpty()) {
            List<String> names = homeless.stream()
                    .map(vm -> vm.location().host())
                    .distinct()
                    .sorted()
                    .toList();
            findings.add(
                    Severity.TOTALS_DOUBTFUL,
                    Place.column(Tab.V_INFO.sheet(), InfoColumns.HOST.label()),
                    "inventory.rvtools.unknownHosts",
                    names.size(),
                    homeless.size(),
                    String.join(
                                    ", ",
                                    names.stream()
                                            .limit(MOST_NAMES)
                                            .map(Findings::excerpt)
                                            .toList())
                            + (names.size() > MOST_NAMES ? ", …" : ""));
        }
    }

    private void reportGaps() {
        Map<String, Integer> rows = hosts.stream()
                .collect(Collectors.toMap(Host::name, host -> host.origin().row()));
        for (HostChecksum host : totals.checksums()) {
            if (!host.agrees()) {
                report(
                        Place.row(sheet, rows.get(host.host())),
                        "inventory.rvtools.checksum",
                        Findings.excerpt(host.host()),
                        host.claimed(),
                        host.found());
            }
        }
    }

    private void reportSum(HostClaims gap) {
        HostClaims claimed = totals.hostSums().claims().orElseThrow();
        report(Place.sheet(sheet), "inventory.rvtools.checksumSum", hosts.size(), claimed, claimed.minus(gap));
    }

    private void report(Place place, String key, Object subject, HostClaims claimed, HostClaims found) {
        HostClaims gap = claimed.minus(found);
        findings.add(
                Severity.TOTALS_DOUBTFUL,
                place,
                key,
                subject,
                claimed.runningVms(),
                claimed.vcpus(),
                claimed.vramMiB(),
                found.runningVms(),
                found.vcpus(),
                found.vramMiB(),
                gap.runningVms(),
                gap.vcpus(),
                gap.vramMiB());
    }
}
