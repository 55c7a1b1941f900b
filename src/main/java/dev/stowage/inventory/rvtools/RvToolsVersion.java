package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Columns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which RVTools made an export. Dates and changes by its release notes: before 4.1.0 an export could lack VMs without a
 * word; 4.1.2 renamed MB to MiB and added SRM Placeholder; 4.4.1 added Total disk capacity MiB; 4.6.1 added Active Memory
 * and mended quotes in CSV.
 *
 * @param stated as vMetaData says it; empty where only the columns tell
 * @param notBefore the oldest version that has these columns; empty where they do not tell
 * @param before the version that took these columns out; empty where they are still written
 */
record RvToolsVersion(Optional<String> stated, Optional<String> notBefore, Optional<String> before) {
    static final String COMPLETE = "4.1.0";
    static final String MIB_LABELS = "4.1.2";
    static final String SOUND_CSV = "4.6.1";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?.*");
    private static final Pattern MEGABYTES = Pattern.compile(".*\\bmb\\b.*");

    static RvToolsVersion stated(String version) {
        return new RvToolsVersion(Optional.of(version), Optional.empty(), Optional.empty());
    }

    /** @param info vInfo's columns */
    static RvToolsVersion byColumns(Columns info) {
        List<String> labels = info.header().labels().stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
        if (labels.stream().anyMatch(label -> MEGABYTES.matcher(label).matches())) {
            return new RvToolsVersion(Optional.empty(), Optional.empty(), Optional.of(MIB_LABELS));
        }
        if (info.has(InfoColumns.READINESS) || info.has(InfoColumns.ACTIVE_MEMORY)) {
            return since(SOUND_CSV);
        }
        if (info.has(InfoColumns.CAPACITY)) {
            return since("4.4.1");
        }
        boolean mebibytes = labels.stream().anyMatch(label -> label.endsWith("mib"));
        return mebibytes ? since(MIB_LABELS) : new RvToolsVersion(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RvToolsVersion since(String version) {
        return new RvToolsVersion(Optional.empty(), Optional.of(version), Optional.empty());
    }

    /** Whether it is older than a version, or by its columns must be taken for older. */
    boolean isBefore(String version) {
        return before.isPresent()
                || stated.or(() -> notBefore)
                        .filter(known -> number(known) < number(version))
                        .isPresent();
    }

    /** "RVTools 4.7.1.4", "RVTools ≥ 4.6.1", "RVTools < 4.1.2": the same in every language. */
    String product() {
        return stated.map(version -> "RVTools " + version)
                .or(() -> before.map(version -> "RVTools < " + version))
                .or(() -> notBefore.map(version -> "RVTools ≥ " + version))
                .orElse("RVTools");
    }

    private static long number(String version) {
        Matcher numbers = NUMBERS.matcher(version.strip());
        if (!numbers.matches()) {
            return Long.MAX_VALUE;
        }
        long last = numbers.group(3) == null ? 0 : Long.parseLong(numbers.group(3));
        return (Long.parseLong(numbers.group(1)) * 10_000 + Long.parseLong(numbers.group(2))) * 10_000 + last;
    }
}
