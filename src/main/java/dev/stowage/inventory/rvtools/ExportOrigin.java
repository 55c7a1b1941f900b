package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.SheetReading;
import dev.stowage.inventory.table.UploadRefused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads vMetaData and vSource: which program exported what, and when. */
final class ExportOrigin {
    static final RvColumn VERSION = RvColumn.of("RVTools version");
    static final RvColumn MAJOR_VERSION = RvColumn.of("RVTools major version");
    static final RvColumn CREATED = RvColumn.of("xlsx creation datetime", "creation datetime");
    static final RvColumn VCENTER = RvColumn.of("Fullname");
    static final List<RvColumn> COLUMNS = List.of(VERSION, MAJOR_VERSION, CREATED, VCENTER);

    /** Day 0 of the serial numbers that spreadsheets keep dates in. */
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final long SECONDS_PER_DAY = 86_400;

    private Optional<String> version = Optional.empty();
    private Optional<String> created = Optional.empty();
    private Optional<String> vcenter = Optional.empty();

    void read(SheetReading sheet) throws UploadRefused {
        sheet.read(row -> {
            sheet.ledger().take();
            version = version.or(() -> text(sheet, row, VERSION).or(() -> text(sheet, row, MAJOR_VERSION)));
            created = created.or(() -> text(sheet, row, CREATED).map(ExportOrigin::asDate));
            vcenter = vcenter.or(() -> text(sheet, row, VCENTER));
        });
    }

    /** As vMetaData states it. */
    Optional<String> version() {
        return version;
    }

    /** In the export's own words; a serial number as a date. */
    Optional<String> created() {
        return created;
    }

    /** The first vCenter's product and build. */
    Optional<String> vcenter() {
        return vcenter;
    }

    private static Optional<String> text(SheetReading sheet, Row row, RvColumn column) {
        return Optional.of(Findings.excerpt(sheet.columns().text(row, column))).filter(text -> !text.isEmpty());
    }

    private static String asDate(String text) {
        if (!text.matches("[0-9]{1,6}(\\.[0-9]+)?")) {
            return text;
        }
        long seconds = new BigDecimal(text)
                .multiply(BigDecimal.valueOf(SECONDS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return DAY_ZERO.plus(seconds, ChronoUnit.SECONDS).toString();
    }
}
