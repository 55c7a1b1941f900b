package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.QuarantinedRow;
import dev.stowage.inventory.SheetTally;
import dev.stowage.inventory.Upload;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Checks the sheets against each other and makes one inventory of them. */
final class InventoryAssembly {
    private final Upload upload;
    private final SheetsRead sheets;
    private final Findings findings;

    InventoryAssembly(Upload upload, SheetsRead sheets, Findings findings) {
        this.upload = upload;
        this.sheets = sheets;
        this.findings = findings;
    }

    InventoryReading assemble() {
        RvToolsVersion version = sheets.origin()
                .version()
                .map(RvToolsVersion::stated)
                .orElseGet(() -> RvToolsVersion.byColumns(sheets.info()));
        InfoColumnChecks.report(sheets.info(), version, findings);
        new VmChecks(sheets.info(), findings)
                .check(sheets.vms(), sheets.present().contains(Tab.V_DISK));
        List<Host> hosts = sheets.hosts().stream()
                .map(draft -> HostReader.host(draft, Tab.V_HOST.sheet()))
                .toList();
        List<VirtualMachine> vms = assembleVms();
        HostedVmChecks checksum = new HostedVmChecks(hosts, vms, sheets.infoLedger(), findings);
        checksum.check(sheets.present().contains(Tab.V_HOST));
        checksum.checkVersion(version, sheets.container());
        Provenance provenance = new Provenance(
                upload.name(), upload.sha256(), format(version), sheets.origin().created());
        return reading(new Inventory(provenance, hosts, sheets.clusters(), vms, sheets.datastores()));
    }

    private List<VirtualMachine> assembleVms() {
        DrsRules rules = new DrsRules(sheets.vms());
        rules.report(Tab.V_INFO.sheet(), findings);
        VmAssembly assembly = new VmAssembly(Tab.V_INFO.sheet(), rules);
        List<VirtualMachine> taken = new ArrayList<>(sheets.vms().size());
        for (VmDraft vm : sheets.vms()) {
            if (vm.taken()) {
                sheets.infoLedger().take();
                taken.add(assembly.assemble(vm));
            } else {
                sheets.infoLedger().quarantine(assembly.assemble(vm), vm.asideBecause);
            }
        }
        return taken;
    }

    private String format(RvToolsVersion version) {
        String shape = sheets.container() == Container.Kind.WORKBOOK ? "xlsx" : "CSV";
        String vcenter =
                sheets.origin().vcenter().map(product -> "; " + product).orElse("");
        return version.product() + ", " + shape + vcenter;
    }

    private InventoryReading reading(Inventory inventory) {
        List<SheetTally> tallies = new ArrayList<>();
        List<QuarantinedRow> quarantined = new ArrayList<>();
        for (Ledger ledger : sheets.ledgers()) {
            ledger.report(findings);
            tallies.add(ledger.tally());
            quarantined.addAll(ledger.quarantined());
        }
        return new InventoryReading(inventory, tallies, quarantined, findings.gravestFirst(), sheets.sums());
    }
}
