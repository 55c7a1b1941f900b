package dev.stowage.report;

import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of one sheet went. Each row is in one bucket, so they add up to the rows.
 *
 * @param rows filled rows below the header
 */
public record SheetAccount(String sheet, int rows, List<Bucket> buckets) {
    /** What became of the rows of a bucket. */
    public enum Fate {
        TAKEN,
        /** Taken, and not placed by the default policy. */
        EXCLUDED,
        QUARANTINED,
        UNUSED
    }

    /**
     * @param reason in words
     * @param rows one or more
     */
    public record Bucket(Fate fate, Text reason, int rows) {}

    public SheetAccount {
        buckets = List.copyOf(buckets);
    }

    static SheetAccount of(SheetBuckets sheet) {
        List<Bucket> buckets = new ArrayList<>();
        if (sheet.vms().isPresent()) {
            add(
                    buckets,
                    Fate.TAKEN,
                    Text.of("report.counted"),
                    sheet.vms().get().counted());
            sheet.vms()
                    .get()
                    .excluded()
                    .forEach((rule, rows) -> add(buckets, Fate.EXCLUDED, Text.of("report.excluded." + rule), rows));
        } else {
            add(buckets, Fate.TAKEN, Text.of("report.taken"), sheet.tally().taken());
        }
        sheet.quarantined().forEach((reason, rows) -> add(buckets, Fate.QUARANTINED, reason, rows));
        add(buckets, Fate.UNUSED, Text.of("report.unused"), sheet.tally().unused());
        return new SheetAccount(sheet.tally().sheet(), sheet.tally().rows(), buckets);
    }

    private static void add(List<Bucket> buckets, Fate fate, Text reason, int rows) {
        if (rows > 0) {
            buckets.add(new Bucket(fate, reason, rows));
        }
    }
}
