package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.NumberColumn;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one sheet of details and joins its rows to the VMs of vInfo. */
final class DetailReader {
    private static final Text NO_SUCH_VM = Text.of("inventory.row.noSuchVm");
    private static final Text SEVERAL_VMS = Text.of("inventory.row.severalVms");
    private static final Text VM_SET_ASIDE = Text.of("inventory.row.vmSetAside");

    private final DetailSheet detail;
    private final SheetReading sheet;
    private final VmIndex index;
    private final Columns columns;
    private final Pool pool = new Pool();
    private final Map<DetailSheet.Number, NumberColumn> numbers = new LinkedHashMap<>();
    private final Map<RvColumn, Long> sums = new LinkedHashMap<>();
    private final Map<JoinLevel, Integer> levels = new EnumMap<>(JoinLevel.class);
    private int otherName;

    DetailReader(DetailSheet detail, SheetReading sheet, VmIndex index) {
        this.detail = detail;
        this.sheet = sheet;
        this.index = index;
        columns = sheet.columns();
        detail.numbers().forEach(number -> {
            numbers.put(number, sheet.numbers().add(number.column(), NumberColumn.Nature.WHOLE));
            sums.put(number.column(), 0L);
        });
    }

    void read(Findings findings) throws UploadRefused {
        sheet.read(this::readRow);
        Wanted.report(detail.tab(), columns, detail.wanted(), findings);
        reportJoin(findings);
    }

    /** Over all rows of the sheet, joined or not. */
    long sum(RvColumn column) {
        return sums.get(column);
    }

    /** Rows that were joined by id though their name is another than the VM's. */
    int rowsOfOtherName() {
        return otherName;
    }

    int joinedByName() {
        return levels.getOrDefault(JoinLevel.CLUSTER_AND_NAME, 0);
    }

    String sheetName() {
        return columns.sheet();
    }

    private void readRow(Row row) {
        VmKey key = VmKey.of(columns, row, pool);
        VmIndex.Match match = index.find(key, columns.has(VmKeyColumns.CLUSTER));
        VmDraft vm = match.vm();
        account(row, match);
        if (vm != null) {
            levels.merge(match.level(), 1, Integer::sum);
            otherName += VmKey.mayEqual(vm.key.name(), key.name()) ? 0 : 1;
        }
        numbers.forEach((number, cells) -> cells.read(row, value -> {
            sums.merge(number.column(), value.longValue(), Long::sum);
            if (vm != null) {
                number.use().accept(vm, value.longValue());
            }
        }));
    }

    private void account(Row row, VmIndex.Match match) {
        if (match.vm() == null) {
            sheet.ledger().quarantine(row.number(), match.ambiguous() ? SEVERAL_VMS : NO_SUCH_VM);
        } else if (match.vm().taken()) {
            sheet.ledger().take();
        } else {
            sheet.ledger().quarantine(row.number(), VM_SET_ASIDE);
        }
    }

    private void reportJoin(Findings findings) {
        int rows = sheet.ledger().tally().rows();
        if (rows == 0) {
            return;
        }
        reportMissingName(findings);
        findings.add(
                Severity.NOTED,
                Place.sheet(columns.sheet()),
                "inventory.rvtools.joined",
                columns.sheet(),
                levels.getOrDefault(JoinLevel.VM_ID, 0),
                levels.getOrDefault(JoinLevel.VM_UUID, 0),
                joinedByName(),
                rows - levels.values().stream().mapToInt(Integer::intValue).sum());
        if (otherName > 0) {
            findings.add(
                    Severity.NOTED,
                    Place.column(columns.sheet(), VmKeyColumns.VM.label()),
                    "inventory.rvtools.otherNames",
                    columns.sheet(),
                    otherName,
                    rows);
        }
    }

    private void reportMissingName(Findings findings) {
        if (columns.has(VmKeyColumns.VM)) {
            return;
        }
        boolean ids = columns.has(VmKeyColumns.VM_ID) || columns.has(VmKeyColumns.VM_UUID);
        Severity severity = ids ? Severity.VALUE_ASSUMED : Severity.TOTALS_DOUBTFUL;
        String consequence = ids ? "vmName" : "vmNameAndIds";
        Wanted.report(detail.tab(), columns, List.of(new Wanted(VmKeyColumns.VM, severity, consequence)), findings);
    }
}
