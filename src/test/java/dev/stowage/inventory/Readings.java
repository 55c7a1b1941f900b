package dev.stowage.inventory;

import dev.stowage.quantity.Wording;
import java.nio.file.Path;
import java.util.List;

/** Reads uploads in tests, and finds what a reading says. */
public final class Readings {
    private Readings() {}

    public static InventoryReading read(Path upload) {
        return read(upload, UploadLimits.DEFAULT);
    }

    public static InventoryReading read(Path upload, UploadLimits limits) {
        InventoryReading reading =
                new InventoryReader().read(upload, upload.getFileName().toString(), limits);
        // A message or remedy without words in either language is a fault that every test shall find.
        for (Finding finding : reading.findings()) {
            for (Wording wording : List.of(Wording.ENGLISH, Wording.GERMAN)) {
                wording.print(finding.message());
                wording.print(finding.remedy());
            }
        }
        return reading;
    }

    /** Findings of one kind. */
    public static List<Finding> findings(InventoryReading reading, String code) {
        return reading.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    public static List<String> codes(InventoryReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    public static String english(Finding finding) {
        return Wording.ENGLISH.print(finding.message());
    }

    /** Reasons of the rows of one sheet that were set aside, with their row numbers: "7 inventory.row.noName". */
    public static List<String> quarantined(InventoryReading reading, String sheet) {
        return reading.quarantined().stream()
                .filter(row -> row.origin().sheet().equals(sheet))
                .map(row -> row.origin().row() + " " + row.reason().key())
                .toList();
    }

    public static VirtualMachine vm(InventoryReading reading, String name) {
        return reading.inventory().vms().stream()
                .filter(vm -> vm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static SheetTally tally(InventoryReading reading, String sheet) {
        return reading.sheets().stream()
                .filter(tally -> tally.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }
}
