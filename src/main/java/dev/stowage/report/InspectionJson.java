package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.inventory.Finding;
import dev.stowage.inventory.HostChecksum;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.HostSums;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.SheetSums;
import dev.stowage.inventory.SheetTally;
import dev.stowage.inventory.VmSums;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.OptionalLong;

/** An inspection as JSON. Names of members are an interface: they change only with a new version. */
final class InspectionJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Inspection inspection;
    private final InventoryReading reading;
    private final Wording wording;

    InspectionJson(Inspection inspection, Wording wording) {
        this.inspection = inspection;
        this.wording = wording;
        reading = inspection.reading();
    }

    String print() {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree()) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values cannot fail to print", impossible);
        }
    }

    ObjectNode tree() {
        ObjectNode json = mapper.createObjectNode();
        writeFile(json.putObject("file"));
        ObjectNode sheets = json.putObject("sheets");
        reading.sheets().forEach(tally -> sheets.put(tally.sheet(), tally.rows()));
        for (VmSelection selection : VmSelection.values()) {
            writeVms(json.putObject(selection.member()), inspection.totals().sums(selection.rows()));
        }
        VmSelection perCluster = VmSelection.WITHOUT_VCLS;
        ObjectNode clusters = json.putObject("per_cluster_" + perCluster.member());
        inspection
                .totals()
                .sumsByCluster(perCluster.rows())
                .forEach((name, sums) -> writeVms(clusters.putObject(name), sums));
        writeHosts(json);
        writeSheetSums(json);
        writeStorage(json.putObject("storage"));
        ArrayNode buckets = json.putArray("buckets");
        inspection.buckets().forEach(sheet -> writeBuckets(buckets.addObject(), sheet));
        ArrayNode checksum = json.putArray("checksum");
        inspection.totals().checksums().forEach(host -> writeChecksum(checksum.addObject(), host));
        ArrayNode findings = json.putArray("findings");
        reading.findings().forEach(finding -> writeFinding(findings.addObject(), finding));
        return json;
    }

    private void writeFile(ObjectNode file) {
        Provenance provenance = reading.inventory().provenance();
        file.put("name", provenance.file());
        file.put("sha256", provenance.sha256());
        file.put("format", provenance.format());
        file.put("exportedAt", provenance.exportedAt().orElse(null));
    }

    private static void writeVms(ObjectNode node, VmSums sums) {
        node.put("vms", sums.vms());
        node.put("vcpu", sums.vcpus());
        node.put("memMiB", sums.memoryMiB());
        node.put("provMiB", sums.provisionedMiB());
        node.put("inUseMiB", sums.inUseMiB());
    }

    private void writeHosts(ObjectNode json) {
        HostSums sums = inspection.totals().hostSums();
        ObjectNode hosts = json.putObject("hosts");
        hosts.put("n", sums.hosts());
        hosts.put("sockets", sums.sockets());
        hosts.put("cores", sums.cores());
        hosts.put("memMiB", sums.memoryMiB());
        hosts.put("cpuMHz", sums.cpuMHz());
        sums.claims().ifPresent(claims -> {
            hosts.put("running_vms_claimed", claims.runningVms());
            hosts.put("vcpus_claimed", claims.vcpus());
            hosts.put("vramMiB_claimed", claims.vramMiB());
        });
        hosts.put("cores_min16_per_socket", inspection.licensableCores());
        inspection.totals().missing().ifPresent(gap -> writeClaims(json.putObject("missing_vs_vHost"), gap));
    }

    private static void writeClaims(ObjectNode node, HostClaims claims) {
        node.put("running_vms", claims.runningVms());
        node.put("vcpu", claims.vcpus());
        node.put("vramMiB", claims.vramMiB());
    }

    private void writeSheetSums(ObjectNode json) {
        SheetSums sums = reading.sums();
        writeSheetSum(json, "vDisk", sums.diskCapacityMiB(), OptionalLong.empty());
        writeSheetSum(json, "vPartition", sums.partitionCapacityMiB(), sums.partitionConsumedMiB());
    }

    private void writeSheetSum(ObjectNode json, String sheet, OptionalLong capacityMiB, OptionalLong consumedMiB) {
        int rows = reading.sheets().stream()
                .filter(tally -> tally.sheet().equals(sheet))
                .mapToInt(SheetTally::rows)
                .sum();
        if (rows > 0 && capacityMiB.isPresent()) {
            ObjectNode node = json.putObject(sheet);
            node.put("rows", rows);
            node.put("capMiB", capacityMiB.getAsLong());
            consumedMiB.ifPresent(consumed -> node.put("consMiB", consumed));
        }
    }

    private void writeStorage(ObjectNode storage) {
        for (VmSelection selection : VmSelection.values()) {
            VmSums sums = inspection.totals().sums(selection.rows());
            ObjectNode node = storage.putObject(selection.member());
            node.put("configuredMiB", sums.configuredMiB());
            node.put("provisionedMiB", sums.provisionedMiB());
            node.put("inUseMiB", sums.inUseMiB());
            node.put("guestUsedMiB", sums.guestUsedMiB());
        }
    }

    private static void writeBuckets(ObjectNode node, SheetBuckets sheet) {
        node.put("sheet", sheet.tally().sheet());
        node.put("rows", sheet.tally().rows());
        node.put("taken", sheet.tally().taken());
        sheet.vms().ifPresent(vms -> {
            node.put("counted", vms.counted());
            ObjectNode excluded = node.putObject("excluded");
            vms.excluded().forEach((rule, rows) -> excluded.put(rule.name(), rows));
        });
        ObjectNode quarantined = node.putObject("quarantined");
        sheet.quarantined().forEach((reason, rows) -> quarantined.put(reason.key(), rows));
        node.put("unused", sheet.tally().unused());
    }

    private static void writeChecksum(ObjectNode node, HostChecksum host) {
        node.put("host", host.host());
        writeClaims(node.putObject("claimed"), host.claimed());
        writeClaims(node.putObject("found"), host.found());
        writeClaims(node.putObject("missing"), host.missing());
    }

    private void writeFinding(ObjectNode node, Finding finding) {
        node.put("code", finding.code());
        node.put("severity", finding.severity().name());
        node.put("message", print(finding.message()));
        node.put("remedy", print(finding.remedy()));
        node.put("file", finding.file());
        node.put("sheet", finding.sheet().orElse(null));
        if (finding.row().isPresent()) {
            node.put("row", finding.row().getAsInt());
        } else {
            node.putNull("row");
        }
        node.put("column", finding.column().orElse(null));
    }

    private String print(Text text) {
        return wording.print(text);
    }
}
