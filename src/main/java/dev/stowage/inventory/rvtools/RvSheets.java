package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.BrokenTable;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which table of an upload is which sheet of RVTools. */
final class RvSheets {
    /** One known name may be chance, two are an export. */
    private static final int CERTAIN = 2;

    private final List<Table> tables;
    private final Map<Tab, Table> byTab = new EnumMap<>(Tab.class);

    private RvSheets(List<Table> tables) {
        this.tables = tables;
    }

    /**
     * @return empty where these are no tables of RVTools
     * @throws UploadRefused where they are, but the list of VMs is missing
     */
    static Optional<RvSheets> recognise(String upload, List<Table> tables, Findings findings) throws UploadRefused {
        RvSheets sheets = new RvSheets(tables);
        for (Table table : tables) {
            Tab.named(Tab.sheetName(table.name())).ifPresent(tab -> sheets.byTab.putIfAbsent(tab, table));
        }
        if (!sheets.byTab.containsKey(Tab.V_INFO)) {
            sheets.recogniseByHeader(findings);
        }
        if (sheets.byTab.containsKey(Tab.V_INFO)) {
            return Optional.of(sheets);
        }
        if (sheets.byTab.size() >= CERTAIN) {
            String seen = String.join(", ", tables.stream().map(Table::name).toList());
            throw new UploadRefused("inventory.refused.noInfo", upload, Findings.excerpt(seen));
        }
        return Optional.empty();
    }

    /** A sheet that somebody copied into a new workbook is called "Sheet1"; a single CSV file has any name. */
    private void recogniseByHeader(Findings findings) throws UploadRefused {
        for (Table table : tables) {
            if (looksLikeInfo(table)) {
                byTab.put(Tab.V_INFO, table);
                findings.add(
                        Severity.VALUE_ASSUMED, Place.sheet(table.name()), "inventory.rvtools.sheetName", table.name());
                return;
            }
        }
    }

    private static boolean looksLikeInfo(Table table) throws UploadRefused {
        try {
            Optional<Header> header = table.header();
            return header.isPresent()
                    && Columns.allIn(
                            header.get(),
                            VmKeyColumns.VM,
                            InfoColumns.POWERSTATE,
                            InfoColumns.CPUS,
                            InfoColumns.MEMORY);
        } catch (BrokenTable broken) {
            // Whoever reads this table in earnest reports the fault.
            return false;
        }
    }

    Optional<Table> table(Tab tab) {
        return Optional.ofNullable(byTab.get(tab));
    }

    Set<Tab> present() {
        return Set.copyOf(byTab.keySet());
    }

    /** In the order of the upload. */
    List<Table> tables() {
        return tables;
    }

    boolean isUnused(Table table) {
        return !byTab.containsValue(table);
    }

    String name(Table table) {
        return byTab.entrySet().stream()
                .filter(entry -> entry.getValue() == table)
                .map(entry -> entry.getKey().sheet())
                .findFirst()
                .orElseGet(() -> Tab.sheetName(table.name()));
    }
}
