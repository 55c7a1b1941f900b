package dev.stowage.inventory.csv;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads hosts.csv: one line, one host. */
final class HostListReader {
    private final SheetReading sheet;
    private final Columns columns;
    private final NumberColumn sockets;
    private final NumberColumn coresPerSocket;
    private final NumberColumn threadsPerCore;
    private final NumberColumn clock;
    private final NumberColumn memory;
    private final NumberColumn localStorage;
    private final List<ListedHost> lines = new ArrayList<>();

    HostListReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        sockets = sheet.numbers().addCount(HostColumn.SOCKETS, CpuTopology.MOST_SOCKETS);
        coresPerSocket = sheet.numbers().addCount(HostColumn.CORES_PER_SOCKET, CpuTopology.MOST_CORES_PER_SOCKET);
        threadsPerCore = sheet.numbers().addCount(HostColumn.THREADS_PER_CORE, CpuTopology.MOST_THREADS_PER_CORE);
        clock = sheet.numbers().add(HostColumn.CLOCK_MHZ, Nature.WHOLE);
        memory = sheet.numbers().add(HostColumn.MEMORY_GIB, Nature.DECIMAL);
        localStorage = sheet.numbers().add(HostColumn.LOCAL_STORAGE_GIB, Nature.DECIMAL);
    }

    List<Host> read(Findings findings) throws UploadRefused {
        sheet.read(this::readRow);
        List<Host> hosts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int threadsAssumed = 0;
        for (ListedHost line : lines) {
            Optional<Text> fault = fault(line, names);
            if (fault.isPresent()) {
                sheet.ledger().quarantine(line.row, fault.get());
            } else {
                sheet.ledger().take();
                hosts.add(line.host(columns.sheet()));
                threadsAssumed += line.threadsKnown() ? 0 : 1;
            }
        }
        if (threadsAssumed > 0) {
            findings.add(
                    Severity.VALUE_ASSUMED,
                    Place.column(columns.sheet(), HostColumn.THREADS_PER_CORE.label()),
                    "inventory.csv.threads",
                    columns.sheet(),
                    threadsAssumed);
        }
        return hosts;
    }

    private static Optional<Text> fault(ListedHost line, Set<String> names) {
        if (line.name.isEmpty()) {
            return Optional.of(Text.of("inventory.row.noHostName"));
        }
        if (!line.complete()) {
            return Optional.of(Text.of("inventory.row.hostIncomplete"));
        }
        return names.add(line.name) ? Optional.empty() : Optional.of(Text.of("inventory.row.duplicateHost"));
    }

    private void readRow(Row row) {
        ListedHost host = new ListedHost(columns, row);
        sockets.read(row, number -> host.sockets = number.longValue());
        coresPerSocket.read(row, number -> host.coresPerSocket = number.longValue());
        threadsPerCore.read(row, number -> host.threadsPerCore = number.longValue());
        clock.read(row, number -> host.clockMHz = number.longValue());
        memory.read(row, number -> host.memoryMiB = Gibibytes.floorMiB(number));
        localStorage.read(row, number -> host.localStorageMiB = Gibibytes.floorMiB(number));
        lines.add(host);
    }
}
