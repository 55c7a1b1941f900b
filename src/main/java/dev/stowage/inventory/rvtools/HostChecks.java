package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import java.util.List;
import java.util.function.Predicate;

/** What a host's own row tells about its other cells. */
final class HostChecks {
    private static final long BYTES_PER_MIB = 1L << 20;
    /** 256 TiB: no host has so much memory in MiB, and every host of at least 256 MiB has it in bytes. */
    private static final long MOST_HOST_MEMORY_MIB = 1L << 28;

    private final String sheet;
    private final Findings findings;

    HostChecks(String sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    void deriveAndConvert(List<HostDraft> hosts) {
        List<HostDraft> derived =
                hosts.stream().filter(HostDraft::deriveCoresPerSocket).toList();
        report(derived, Severity.VALUE_ASSUMED, HostColumns.CORES_PER_SOCKET, "inventory.rvtools.coresDerived");
        List<HostDraft> inBytes =
                hosts.stream().filter(HostChecks::convertBytes).toList();
        report(inBytes, Severity.VALUE_ASSUMED, HostColumns.MEMORY, "inventory.rvtools.hostBytes");
    }

    void checkTopology(List<HostDraft> hosts, boolean threadsExported) {
        Predicate<HostDraft> contradicts = host -> host.cores >= 0 && host.cores != host.sockets * host.coresPerSocket;
        report(
                hosts.stream().filter(contradicts).toList(),
                Severity.TOTALS_DOUBTFUL,
                HostColumns.CORES,
                "inventory.rvtools.coresDiffer");
        List<HostDraft> unknownThreads =
                hosts.stream().filter(host -> host.hyperThreading.isEmpty()).toList();
        report(
                unknownThreads,
                Severity.VALUE_ASSUMED,
                HostColumns.HT_ACTIVE,
                threadsExported ? "inventory.rvtools.threadsBlank" : "inventory.rvtools.threadsMissing");
    }

    private static boolean convertBytes(HostDraft host) {
        if (host.memoryMiB <= MOST_HOST_MEMORY_MIB) {
            return false;
        }
        host.memoryMiB /= BYTES_PER_MIB;
        if (host.vramMiB > MOST_HOST_MEMORY_MIB) {
            host.vramMiB /= BYTES_PER_MIB;
        }
        return true;
    }

    private void report(List<HostDraft> hosts, Severity severity, RvColumn column, String key) {
        if (!hosts.isEmpty()) {
            HostDraft first = hosts.get(0);
            findings.add(
                    severity,
                    Place.cell(sheet, first.row, column.label()),
                    key,
                    sheet,
                    hosts.size(),
                    Findings.excerpt(first.name),
                    first.sockets,
                    first.coresPerSocket,
                    first.cores,
                    first.memoryMiB);
        }
    }
}
