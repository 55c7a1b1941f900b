package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.NumberColumn.Nature;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads vInfo: one row, one VM. */
final class InfoReader {
    private final SheetReading sheet;
    private final Columns columns;
    private final Pool pool = new Pool();
    private final HintColumns hints;
    private final NumberColumn cpus;
    private final NumberColumn memory;
    private final NumberColumn activeMemory;
    private final NumberColumn capacity;
    private final NumberColumn provisioned;
    private final NumberColumn inUse;
    private final List<VmDraft> vms = new ArrayList<>();

    InfoReader(SheetReading sheet) {
        this.sheet = sheet;
        columns = sheet.columns();
        hints = HintColumns.of(columns);
        cpus = sheet.numbers().add(InfoColumns.CPUS, Nature.COUNT);
        memory = sheet.numbers().add(InfoColumns.MEMORY, Nature.WHOLE);
        activeMemory = sheet.numbers().add(InfoColumns.ACTIVE_MEMORY, Nature.WHOLE);
        capacity = sheet.numbers().add(InfoColumns.CAPACITY, Nature.WHOLE);
        provisioned = sheet.numbers().add(InfoColumns.PROVISIONED, Nature.WHOLE);
        inUse = sheet.numbers().add(InfoColumns.IN_USE, Nature.WHOLE);
    }

    List<VmDraft> read() throws UploadRefused {
        sheet.read(this::readRow);
        return vms;
    }

    private void readRow(Row row) {
        VmDraft vm = new VmDraft(row.number(), VmKey.of(columns, row, pool));
        vm.power = powerState(columns.text(row, InfoColumns.POWERSTATE));
        vm.template = columns.truth(row, InfoColumns.TEMPLATE).orElse(false);
        vm.srmPlaceholder = columns.truth(row, InfoColumns.SRM_PLACEHOLDER).orElse(false);
        vm.datacenter = pool.one(columns.text(row, InfoColumns.DATACENTER));
        vm.host = pool.one(columns.text(row, InfoColumns.HOST));
        vm.folder = pool.one(columns.text(row, InfoColumns.FOLDER));
        vm.resourcePool = pool.one(columns.text(row, InfoColumns.RESOURCE_POOL));
        vm.guestOs = pool.one(guestOs(row));
        vm.ruleTypes = pool.one(columns.text(row, InfoColumns.RULE_TYPES));
        vm.ruleNames = pool.one(columns.text(row, InfoColumns.RULE_NAMES));
        vm.hints = hints.read(row, pool);
        vm.smbiosUuid = columns.text(row, InfoColumns.SMBIOS_UUID);
        cpus.read(row, number -> vm.vcpus = number.longValue());
        memory.read(row, number -> vm.memoryMiB = number.longValue());
        activeMemory.read(row, number -> vm.activeMiB = number.longValue());
        capacity.read(row, number -> vm.capacityMiB = number.longValue());
        provisioned.read(row, number -> vm.provisionedMiB = number.longValue());
        inUse.read(row, number -> vm.inUseMiB = number.longValue());
        vms.add(vm);
    }

    /** What the tools see runs there; what the configuration says was chosen when the VM was made. */
    private String guestOs(Row row) {
        String seen = columns.text(row, InfoColumns.OS_TOOLS);
        return seen.isEmpty() ? columns.text(row, InfoColumns.OS_CONFIGURED) : seen;
    }

    private static PowerState powerState(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "poweredon" -> PowerState.ON;
            case "poweredoff" -> PowerState.OFF;
            case "suspended" -> PowerState.SUSPENDED;
            default -> PowerState.UNKNOWN;
        };
    }
}
