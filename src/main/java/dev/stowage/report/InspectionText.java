package dev.stowage.report;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.HostChecksum;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.HostSums;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.VmSums;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.List;
import java.util.Map;

/** An inspection for a console. */
final class InspectionText {
    private static final int MOST_FINDINGS = 20;
    private static final int MOST_CLUSTERS = 40;

    private final Inspection inspection;
    private final InventoryReading reading;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    InspectionText(Inspection inspection, Wording wording) {
        this.inspection = inspection;
        this.wording = wording;
        reading = inspection.reading();
    }

    String print() {
        printFile();
        printRows();
        printVms();
        printStorage();
        printHosts();
        printChecksum();
        printFindings();
        return text.toString();
    }

    private void printFile() {
        Provenance provenance = reading.inventory().provenance();
        text.append(provenance.file()).append('\n');
        text.append("  ").append(provenance.format()).append('\n');
        provenance
                .exportedAt()
                .ifPresent(time -> text.append("  ")
                        .append(wording.print(Text.of("report.exportedAt", time)))
                        .append('\n'));
        text.append("  SHA-256 ").append(provenance.sha256()).append('\n');
    }

    private void heading(String key) {
        text.append('\n').append(wording.print(key)).append('\n');
    }

    private void printRows() {
        heading("report.rows");
        ConsoleTable table = new ConsoleTable()
                .row(words("report.sheet", "report.read", "report.taken", "report.setAside", "report.unused"));
        for (SheetBuckets sheet : inspection.buckets()) {
            table.row(
                    sheet.tally().sheet(),
                    number(sheet.tally().rows()),
                    number(sheet.tally().taken()),
                    number(sheet.tally().quarantined()),
                    number(sheet.tally().unused()));
        }
        text.append(table.print());
        ConsoleTable policy = new ConsoleTable();
        inspection.buckets().stream().flatMap(sheet -> sheet.vms().stream()).forEach(vms -> {
            policy.row(wording.print("report.counted"), number(vms.counted()));
            vms.excluded().forEach((rule, rows) -> policy.row(wording.print("report.excluded." + rule), number(rows)));
        });
        heading("report.policy");
        text.append(policy.print());
    }

    private void printVms() {
        heading("report.vms");
        ConsoleTable table = vmTable();
        for (VmSelection selection : VmSelection.values()) {
            printVms(table, wording.print(selection.key()), inspection.totals().sums(selection.rows()));
        }
        text.append(table.print());
        heading("report.clusters");
        ConsoleTable clusters = vmTable();
        Map<String, VmSums> sums = inspection.totals().sumsByCluster(VmSelection.WITHOUT_VCLS.rows());
        sums.entrySet().stream()
                .limit(MOST_CLUSTERS)
                .forEach(entry -> printVms(
                        clusters,
                        entry.getKey().isEmpty() ? wording.print("report.standAlone") : entry.getKey(),
                        entry.getValue()));
        text.append(clusters.print());
        printRest(sums.size(), MOST_CLUSTERS);
    }

    private ConsoleTable vmTable() {
        return new ConsoleTable()
                .row(words(
                        "report.blank",
                        "report.vmCount",
                        "report.vcpus",
                        "report.memory",
                        "report.provisioned",
                        "report.inUse"));
    }

    private void printVms(ConsoleTable table, String name, VmSums sums) {
        table.row(
                name,
                number(sums.vms()),
                number(sums.vcpus()),
                number(sums.memoryMiB()),
                number(sums.provisionedMiB()),
                number(sums.inUseMiB()));
    }

    private void printStorage() {
        heading("report.storage");
        ConsoleTable table = new ConsoleTable()
                .row(words(
                        "report.blank", "report.configured", "report.provisioned", "report.inUse", "report.guestUsed"));
        for (VmSelection selection : VmSelection.values()) {
            VmSums sums = inspection.totals().sums(selection.rows());
            table.row(
                    wording.print(selection.key()),
                    number(sums.configuredMiB()),
                    number(sums.provisionedMiB()),
                    number(sums.inUseMiB()),
                    number(sums.guestUsedMiB()));
        }
        text.append(table.print());
    }

    private void printHosts() {
        HostSums sums = inspection.totals().hostSums();
        heading("report.hosts");
        text.append(new ConsoleTable()
                .row(words(
                        "report.hostCount",
                        "report.sockets",
                        "report.cores",
                        "report.memory",
                        "report.clock",
                        "report.licensable"))
                .row(
                        number(sums.hosts()),
                        number(sums.sockets()),
                        number(sums.cores()),
                        number(sums.memoryMiB()),
                        number(sums.cpuMHz()),
                        number(inspection.licensableCores()))
                .print());
    }

    private void printChecksum() {
        List<HostChecksum> hosts = inspection.totals().checksums();
        if (hosts.isEmpty()) {
            return;
        }
        heading("report.checksum");
        HostClaims claimed = inspection.totals().hostSums().claims().orElse(HostClaims.NONE);
        HostClaims missing = inspection.totals().missing().orElse(HostClaims.NONE);
        text.append(new ConsoleTable()
                .row(words("report.blank", "report.vmCount", "report.vcpus", "report.memory"))
                .row(claims("report.claimed", claimed))
                .row(claims("report.found", claimed.minus(missing)))
                .row(claims("report.missing", missing))
                .print());
        long agreeing = hosts.stream().filter(HostChecksum::agrees).count();
        text.append("  ")
                .append(wording.print(Text.of("report.agreeing", agreeing, hosts.size())))
                .append('\n');
    }

    private String[] claims(String key, HostClaims claims) {
        return new String[] {
            wording.print(key), number(claims.runningVms()), number(claims.vcpus()), number(claims.vramMiB())
        };
    }

    private void printFindings() {
        heading("report.findings");
        if (reading.findings().isEmpty()) {
            text.append("  ").append(wording.print("report.noFindings")).append('\n');
        }
        for (Finding finding : reading.findings().stream().limit(MOST_FINDINGS).toList()) {
            text.append("  [")
                    .append(wording.print("inventory.severity." + finding.severity()))
                    .append("] ")
                    .append(wording.print(finding.message()))
                    .append("\n      ")
                    .append(wording.print(finding.remedy()))
                    .append('\n');
        }
        printRest(reading.findings().size(), MOST_FINDINGS);
    }

    private void printRest(int all, int shown) {
        if (all > shown) {
            text.append("  ")
                    .append(wording.print(Text.of("report.more", all - shown)))
                    .append('\n');
        }
    }

    private String[] words(String... keys) {
        return List.of(keys).stream().map(wording::print).toArray(String[]::new);
    }

    private String number(long number) {
        return wording.print(number);
    }
}
