package dev.stowage.inventory.rvtools;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sheets that planning reads, in the order in which they are read. */
enum Tab {
    V_INFO("vInfo"),
    V_CPU("vCPU"),
    V_MEMORY("vMemory"),
    V_DISK("vDisk"),
    V_PARTITION("vPartition"),
    V_HOST("vHost"),
    V_CLUSTER("vCluster"),
    V_DATASTORE("vDatastore"),
    V_SOURCE("vSource"),
    V_META_DATA("vMetaData");

    /** A CSV export names its files RVTools_tabvInfo.csv. */
    private static final Pattern FILE_PARTS =
            Pattern.compile("^(rvtools_)?(tab)?(?=d?v[A-Z])|\\.(csv|tsv|txt)$", Pattern.CASE_INSENSITIVE);

    private final String sheet;

    Tab(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }

    static Optional<Tab> named(String sheetName) {
        return Stream.of(values())
                .filter(tab -> tab.sheet.equalsIgnoreCase(sheetName))
                .findFirst();
    }

    /** "vNIC" for "RVTools_tabvNIC.csv"; a sheet's name stays as it is. */
    static String sheetName(String tableName) {
        String name = FILE_PARTS.matcher(tableName).replaceAll("").strip();
        return Tab.named(name).map(Tab::sheet).orElse(name);
    }

    /** In keys of the wording. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
