package dev.stowage.inventory.csv;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.QuarantinedRow;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.SheetSums;
import dev.stowage.inventory.SheetTally;
import dev.stowage.inventory.Upload;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Field;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Ledger;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one inventory of the two lists. */
final class PairReader {
    private final Upload upload;
    private final Container container;
    private final Findings findings;
    private final Map<Table, Ledger> ledgers = new HashMap<>();

    PairReader(Upload upload, Container container, Findings findings) {
        this.upload = upload;
        this.container = container;
        this.findings = findings;
    }

    InventoryReading read(Table vmTable, Optional<Table> hostTable) throws UploadRefused {
        List<Host> hosts = hostTable.isPresent() ? readHosts(hostTable.get()) : List.of();
        if (hostTable.isEmpty()) {
            findings.add(Severity.TOTALS_DOUBTFUL, Place.UPLOAD, "inventory.csv.noHosts", vmTable.name());
        }
        SheetReading sheet = open(vmTable, List.of(VmColumn.values()), VmColumn.REQUIRED);
        List<VirtualMachine> vms = new VmListReader(sheet).read(findings);
        if (!hosts.isEmpty()) {
            reportUnknownHosts(hosts, vms, vmTable.name());
        }
        String format = container.kind() == Container.Kind.WORKBOOK ? "Stowage, xlsx" : "Stowage, CSV";
        Provenance provenance = new Provenance(upload.name(), upload.sha256(), format, Optional.empty());
        return reading(new Inventory(provenance, hosts, List.of(), vms, List.of()));
    }

    private List<Host> readHosts(Table table) throws UploadRefused {
        return new HostListReader(open(table, List.of(HostColumn.values()), HostColumn.REQUIRED)).read(findings);
    }

    private SheetReading open(Table table, List<? extends Field> fields, List<? extends Field> required)
            throws UploadRefused {
        SheetReading sheet = SheetReading.open(table, table.name(), fields, findings)
                .orElseThrow(() -> new UploadRefused("inventory.refused.emptyTable", upload.name(), table.name()));
        ledgers.put(table, sheet.ledger());
        Columns columns = sheet.columns();
        for (Field field : required) {
            if (!columns.has(field)) {
                throw new UploadRefused(
                        "inventory.refused.column",
                        upload.name(),
                        columns.sheet(),
                        field.label(),
                        Columns.triedLabels(field),
                        Text.of("inventory.header.nowhere"));
            }
        }
        List<String> unknown = columns.unknownLabels();
        if (!unknown.isEmpty()) {
            findings.add(
                    Severity.NOTED,
                    Place.sheet(columns.sheet()),
                    "inventory.csv.unknownColumns",
                    columns.sheet(),
                    unknown.size(),
                    Findings.excerpt(String.join(", ", unknown)));
        }
        return sheet;
    }

    private void reportUnknownHosts(List<Host> hosts, List<VirtualMachine> vms, String sheet) {
        Set<String> known = hosts.stream().map(Host::name).collect(Collectors.toSet());
        List<VirtualMachine> homeless = vms.stream()
                .filter(vm -> !vm.location().host().isEmpty()
                        && !known.contains(vm.location().host()))
                .toList();
        if (!homeless.isEmpty()) {
            VirtualMachine first = homeless.get(0);
            findings.add(
                    Severity.TOTALS_DOUBTFUL,
                    Place.cell(sheet, first.origin().row(), VmColumn.HOST.label()),
                    "inventory.csv.unknownHosts",
                    sheet,
                    homeless.size(),
                    Findings.excerpt(first.location().host()));
        }
    }

    private InventoryReading reading(Inventory inventory) throws UploadRefused {
        List<SheetTally> tallies = new ArrayList<>();
        List<QuarantinedRow> quarantined = new ArrayList<>();
        for (Table table : container.tables()) {
            Ledger ledger = ledgers.get(table);
            if (ledger == null) {
                ledger = new Ledger(table.name());
                ledger.leaveUnused(SheetReading.countRows(table, table.name(), findings));
            }
            ledger.report(findings);
            tallies.add(ledger.tally());
            quarantined.addAll(ledger.quarantined());
        }
        return new InventoryReading(inventory, tallies, quarantined, findings.gravestFirst(), SheetSums.NONE);
    }
}
