package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Cluster;
import dev.stowage.inventory.Datastore;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.SheetSums;
import dev.stowage.inventory.container.Container;
import dev.stowage.inventory.table.Field;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Ledger;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the sheets in the order in which they need each other. */
final class RvToolsReader {
    private final String upload;
    private final Container.Kind container;
    private final RvSheets sheets;
    private final Findings findings;
    private final Map<Table, Ledger> ledgers = new HashMap<>();
    private final Map<Tab, DetailReader> details = new EnumMap<>(Tab.class);
    private final ExportOrigin origin = new ExportOrigin();

    RvToolsReader(String upload, Container.Kind container, RvSheets sheets, Findings findings) {
        this.upload = upload;
        this.container = container;
        this.sheets = sheets;
        this.findings = findings;
    }

    SheetsRead read() throws UploadRefused {
        SheetReading info = open(Tab.V_INFO, InfoColumns.ALL)
                .orElseThrow(() -> new UploadRefused("inventory.refused.emptyInfo", upload));
        InfoColumnChecks.require(upload, info.columns());
        List<VmDraft> vms = new InfoReader(info).read();
        VmScreening screening = new VmScreening(info.columns());
        screening.screen(vms, findings);
        readDetails(new VmIndex(screening.joinable(vms)));
        List<HostDraft> hosts = readHosts();
        List<Cluster> clusters = readClusters(hosts);
        List<Datastore> datastores = readDatastores();
        readOrigin();
        countUnused();
        return new SheetsRead(
                container,
                sheets.present(),
                info.columns(),
                info.ledger(),
                vms,
                hosts,
                clusters,
                datastores,
                origin,
                sums(),
                ledgersInOrder());
    }

    private List<Ledger> ledgersInOrder() {
        return sheets.tables().stream()
                .map(table -> ledgers.computeIfAbsent(table, broken -> new Ledger(sheets.name(broken))))
                .toList();
    }

    private Optional<SheetReading> open(Tab tab, Collection<? extends Field> fields) throws UploadRefused {
        Optional<Table> table = sheets.table(tab);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Optional<SheetReading> sheet = SheetReading.open(table.get(), tab.sheet(), fields, findings);
        sheet.ifPresent(reading -> ledgers.put(table.get(), reading.ledger()));
        return sheet;
    }

    private void readDetails(VmIndex index) throws UploadRefused {
        for (DetailSheet detail : DetailSheet.ALL) {
            Optional<SheetReading> sheet = open(detail.tab(), detail.columns());
            if (sheet.isPresent()) {
                DetailReader reader = new DetailReader(detail, sheet.get(), index);
                reader.read(findings);
                details.put(detail.tab(), reader);
            }
            reportMissing(detail.tab(), Severity.NOTED);
        }
        boolean namesDiffer = details.values().stream().anyMatch(reader -> reader.rowsOfOtherName() > 0);
        details.values().stream()
                .filter(reader -> namesDiffer && reader.joinedByName() > 0)
                .forEach(reader -> findings.add(
                        Severity.TOTALS_DOUBTFUL,
                        Place.sheet(reader.sheetName()),
                        "inventory.rvtools.namesUnreliable",
                        reader.sheetName(),
                        reader.joinedByName()));
    }

    private void reportMissing(Tab tab, Severity severity) {
        if (sheets.table(tab).isEmpty()) {
            findings.add(severity, Place.sheet(tab.sheet()), "inventory.sheetMissing." + tab.key(), tab.sheet());
        }
    }

    private List<HostDraft> readHosts() throws UploadRefused {
        reportMissing(Tab.V_HOST, Severity.TOTALS_DOUBTFUL);
        Optional<SheetReading> sheet = open(Tab.V_HOST, HostColumns.ALL);
        return sheet.isPresent() ? new HostReader(sheet.get()).read(findings) : List.of();
    }

    private List<Cluster> readClusters(List<HostDraft> hosts) throws UploadRefused {
        reportMissing(Tab.V_CLUSTER, Severity.NOTED);
        Optional<SheetReading> sheet = open(Tab.V_CLUSTER, ClusterReader.COLUMNS);
        return sheet.isPresent() ? new ClusterReader(sheet.get()).read(hosts, findings) : List.of();
    }

    private List<Datastore> readDatastores() throws UploadRefused {
        reportMissing(Tab.V_DATASTORE, Severity.NOTED);
        Optional<SheetReading> sheet = open(Tab.V_DATASTORE, DatastoreReader.COLUMNS);
        return sheet.isPresent() ? new DatastoreReader(sheet.get()).read() : List.of();
    }

    private void readOrigin() throws UploadRefused {
        for (Tab tab : List.of(Tab.V_META_DATA, Tab.V_SOURCE)) {
            Optional<SheetReading> sheet = open(tab, ExportOrigin.COLUMNS);
            if (sheet.isPresent()) {
                origin.read(sheet.get());
            }
        }
    }

    private void countUnused() throws UploadRefused {
        for (Table table : sheets.tables()) {
            if (sheets.isUnused(table)) {
                Ledger ledger = new Ledger(sheets.name(table));
                ledger.leaveUnused(SheetReading.countRows(table, sheets.name(table), findings));
                ledgers.put(table, ledger);
            }
        }
    }

    private SheetSums sums() {
        return new SheetSums(
                sum(Tab.V_DISK, DetailSheet.DISK_CAPACITY),
                sum(Tab.V_PARTITION, DetailSheet.PARTITION_CAPACITY),
                sum(Tab.V_PARTITION, DetailSheet.PARTITION_CONSUMED));
    }

    private OptionalLong sum(Tab tab, RvColumn column) {
        DetailReader reader = details.get(tab);
        return reader == null ? OptionalLong.empty() : OptionalLong.of(reader.sum(column));
    }
}
