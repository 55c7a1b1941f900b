package dev.stowage.inventory.csv;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Row;
import dev.stowage.quantity.CpuTopology;
import java.util.Optional;
import java.util.OptionalLong;

/** A line of hosts.csv while it is read; −1 is unknown. */
final class ListedHost {
    final int row;
    final String name;
    private final String datacenter;
    private final String cluster;
    private final String vendor;
    private final String model;
    private final String cpuModel;
    private final String hypervisor;

    long sockets = -1;
    long coresPerSocket = -1;
    long threadsPerCore = -1;
    long clockMHz = -1;
    long memoryMiB = -1;
    long localStorageMiB = -1;

    ListedHost(Columns columns, Row row) {
        this.row = row.number();
        name = columns.text(row, HostColumn.HOST);
        datacenter = columns.text(row, HostColumn.DATACENTER);
        cluster = columns.text(row, HostColumn.CLUSTER);
        vendor = columns.text(row, HostColumn.VENDOR);
        model = columns.text(row, HostColumn.MODEL);
        cpuModel = columns.text(row, HostColumn.CPU_MODEL);
        hypervisor = columns.text(row, HostColumn.HYPERVISOR);
    }

    boolean complete() {
        return sockets > 0 && coresPerSocket > 0 && memoryMiB > 0;
    }

    boolean threadsKnown() {
        return threadsPerCore > 0;
    }

    Host host(String sheet) {
        return new Host(
                name,
                datacenter,
                cluster,
                vendor,
                model,
                cpuModel,
                new CpuTopology((int) sockets, (int) coresPerSocket, threadsKnown() ? (int) threadsPerCore : 1),
                (int) Math.max(clockMHz, 0),
                memoryMiB,
                localStorageMiB < 0 ? OptionalLong.empty() : OptionalLong.of(localStorageMiB),
                hypervisor,
                false,
                Optional.empty(),
                new RowOrigin(sheet, row));
    }
}
