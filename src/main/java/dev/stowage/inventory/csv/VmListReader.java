package dev.stowage.inventory.csv;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads vms.csv: one line, one VM. */
final class VmListReader {
    private final SheetReading sheet;
    private final Columns columns;
    private final Map<NumberColumn, BiConsumer<ListedVm, BigDecimal>> numbers = new LinkedHashMap<>();
    private final List<ListedVm> lines = new ArrayList<>();
    private final Pool pool = new Pool();
    private int powerUnknown;
    private int firstPowerUnknownRow;

    VmListReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        numbers.put(sheet.numbers().add(VmColumn.VCPUS, Nature.COUNT), (vm, number) -> vm.vcpus = number.longValue());
        numbers.put(
                sheet.numbers().add(VmColumn.CPU_USED_MHZ, Nature.WHOLE),
                (vm, number) -> vm.cpuMHz = number.longValue());
        size(VmColumn.MEMORY_GIB, (vm, mebibytes) -> vm.memoryMiB = mebibytes);
        size(VmColumn.DISK_CONFIGURED_GIB, (vm, mebibytes) -> vm.configuredMiB = mebibytes);
        size(VmColumn.DISK_PROVISIONED_GIB, (vm, mebibytes) -> vm.provisionedMiB = mebibytes);
        size(VmColumn.DISK_IN_USE_GIB, (vm, mebibytes) -> vm.inUseMiB = mebibytes);
        size(VmColumn.DISK_GUEST_USED_GIB, (vm, mebibytes) -> vm.guestUsedMiB = mebibytes);
        size(VmColumn.MEMORY_CONSUMED_GIB, (vm, mebibytes) -> vm.consumedMiB = mebibytes);
        size(VmColumn.MEMORY_ACTIVE_GIB, (vm, mebibytes) -> vm.activeMiB = mebibytes);
    }

    private void size(VmColumn column, BiConsumer<ListedVm, Long> use) {
        numbers.put(
                sheet.numbers().add(column, Nature.DECIMAL), (vm, number) -> use.accept(vm, Gibibytes.ceilMiB(number)));
    }

    List<VirtualMachine> read(Findings findings) throws UploadRefused {
        sheet.read(this::readRow);
        List<VirtualMachine> vms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ListedVm line : lines) {
            VirtualMachine vm = line.vm(columns.sheet());
            Optional<Text> fault = fault(line, ids);
            if (fault.isPresent()) {
                sheet.ledger().quarantine(vm, fault.get());
            } else {
                sheet.ledger().take();
                vms.add(vm);
            }
        }
        reportPower(findings);
        return vms;
    }

    private void readRow(Row row) {
        ListedVm vm = new ListedVm(columns, row, pool);
        numbers.forEach((cells, use) -> cells.read(row, number -> use.accept(vm, number)));
        lines.add(vm);
        if (vm.power == PowerState.UNKNOWN) {
            firstPowerUnknownRow = powerUnknown == 0 ? row.number() : firstPowerUnknownRow;
            powerUnknown++;
        }
    }

    private static Optional<Text> fault(ListedVm line, Set<String> ids) {
        if (line.name.isEmpty()) {
            return Optional.of(Text.of("inventory.row.noName"));
        }
        if (!ids.add(line.id)) {
            return Optional.of(Text.of("inventory.row.duplicateId"));
        }
        if (line.vcpus < 0) {
            return Optional.of(Text.of("inventory.row.cpuUnknown"));
        }
        if (line.memoryMiB < 0) {
            return Optional.of(Text.of("inventory.row.memoryUnknown"));
        }
        boolean nothing = line.vcpus == 0 || line.memoryMiB == 0;
        return nothing && !line.template ? Optional.of(Text.of("inventory.row.noResources")) : Optional.empty();
    }

    private void reportPower(Findings findings) {
        if (!columns.has(VmColumn.POWER_STATE)) {
            findings.add(
                    Severity.NOTED,
                    Place.column(columns.sheet(), VmColumn.POWER_STATE.label()),
                    "inventory.csv.noPower",
                    columns.sheet());
        } else if (powerUnknown > 0) {
            findings.add(
                    Severity.VALUE_ASSUMED,
                    Place.cell(columns.sheet(), firstPowerUnknownRow, VmColumn.POWER_STATE.label()),
                    "inventory.csv.power",
                    columns.sheet(),
                    powerUnknown,
                    firstPowerUnknownRow);
        }
    }
}
