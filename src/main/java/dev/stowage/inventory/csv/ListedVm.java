package dev.stowage.inventory.csv;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmLocation;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.VmStorage;
import dev.stowage.inventory.VmUsage;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A line of vms.csv while it is read; −1 is unknown. */
final class ListedVm {
    private static final String NO_SOFTWARE = "none";

    final int row;
    final String name;
    final String id;
    final PowerState power;
    final boolean template;
    final String host;
    private final String guestOs;
    private final String datacenter;
    private final String cluster;
    private final String folder;
    private final String environment;
    private final List<String> affinityGroups;
    private final List<String> antiAffinityGroups;
    private final VmSoftware software;

    long vcpus = -1;
    long memoryMiB = -1;
    long configuredMiB = -1;
    long provisionedMiB = -1;
    long inUseMiB = -1;
    long guestUsedMiB = -1;
    long cpuMHz = -1;
    long consumedMiB = -1;
    long activeMiB = -1;

    ListedVm(Columns columns, Row row, Pool pool) {
        this.row = row.number();
        name = columns.text(row, VmColumn.VM);
        String ownId = columns.text(row, VmColumn.ID);
        id = ownId.isEmpty() ? name : ownId;
        power = PowerWord.parse(columns.text(row, VmColumn.POWER_STATE));
        template = columns.truth(row, VmColumn.TEMPLATE).orElse(false);
        guestOs = pool.one(columns.text(row, VmColumn.GUEST_OS));
        datacenter = pool.one(columns.text(row, VmColumn.DATACENTER));
        cluster = pool.one(columns.text(row, VmColumn.CLUSTER));
        host = pool.one(columns.text(row, VmColumn.HOST));
        folder = pool.one(columns.text(row, VmColumn.FOLDER));
        environment = pool.one(columns.text(row, VmColumn.ENVIRONMENT));
        affinityGroups = groups(columns.text(row, VmColumn.AFFINITY_GROUP));
        antiAffinityGroups = groups(columns.text(row, VmColumn.ANTI_AFFINITY_GROUP));
        software = software(groups(columns.text(row, VmColumn.TAGS)), columns.text(row, VmColumn.SOFTWARE));
    }

    private static VmSoftware software(List<String> tags, String cell) {
        Optional<List<String>> stated = cell.isEmpty()
                ? Optional.empty()
                : Optional.of(cell.equalsIgnoreCase(NO_SOFTWARE) ? List.of() : groups(cell));
        return new VmSoftware(tags, stated);
    }

    private static List<String> groups(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    VirtualMachine vm(String sheet) {
        return new VirtualMachine(
                id.isEmpty() ? "row " + row : id,
                name,
                power,
                template,
                false,
                (int) Math.max(vcpus, 0),
                Math.max(memoryMiB, 0),
                new VmStorage(known(configuredMiB), known(provisionedMiB), known(inUseMiB), known(guestUsedMiB)),
                new VmUsage(known(cpuMHz), known(consumedMiB), known(activeMiB)),
                guestOs,
                new VmLocation(datacenter, cluster, host, folder, ""),
                Optional.of(environment).filter(text -> !text.isEmpty()),
                affinityGroups,
                antiAffinityGroups,
                software,
                new RowOrigin(sheet, row));
    }

    private static OptionalLong known(long value) {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
