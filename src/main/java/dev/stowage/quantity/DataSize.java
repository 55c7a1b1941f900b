package dev.stowage.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of memory or storage. Binary inside (MiB, GiB, TiB); decimal units (GB, TB) are read where a vendor
 * sells them, and a bare "G" is refused because nobody knows which of the two it means.
 *
 * @param bytes zero or more
 */
public record DataSize(long bytes) implements Comparable<DataSize> {
    public static final DataSize ZERO = new DataSize(0);

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;
    private static final long TIB = 1L << 40;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Map<String, Long> BYTES_BY_UNIT = Map.of(
            "B", 1L,
            "KIB", 1L << 10,
            "MIB", MIB,
            "GIB", GIB,
            "TIB", TIB,
            "KB", 1_000L,
            "MB", 1_000_000L,
            "GB", 1_000_000_000L,
            "TB", 1_000_000_000_000L);
    private static final Pattern TEXT = Pattern.compile("\\s*([0-9]{1,19}(?:\\.[0-9]{1,30})?)\\s*([A-Za-z]+)\\s*");

    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("A size cannot be negative: " + bytes + " bytes");
        }
    }

    public static DataSize ofMiB(long mebibytes) {
        return new DataSize(Math.multiplyExact(mebibytes, MIB));
    }

    public static DataSize ofGiB(long gibibytes) {
        return new DataSize(Math.multiplyExact(gibibytes, GIB));
    }

    public static DataSize ofTiB(long tebibytes) {
        return new DataSize(Math.multiplyExact(tebibytes, TIB));
    }

    /**
     * Reads "16 GiB", "1.5 TiB", "7.68 TB".
     *
     * @throws IllegalArgumentException for anything without a number and a unit of its own, and beyond 8 EiB
     */
    public static DataSize parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Long unit = matcher.matches() ? BYTES_BY_UNIT.get(matcher.group(2).toUpperCase(Locale.ROOT)) : null;
        if (unit == null) {
            throw new IllegalArgumentException(
                    "Not a size: \"" + text + "\". Write a number and a unit, as in \"16 GiB\" or \"7.68 TB\".");
        }
        BigDecimal bytes = new BigDecimal(matcher.group(1))
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP);
        if (bytes.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("\"" + text + "\" is more than any size that can be counted (8 EiB).");
        }
        return new DataSize(bytes.longValueExact());
    }

    /** Whole MiB, rounded down: for what a host gives. */
    public long floorMiB() {
        return bytes / MIB;
    }

    /** Whole MiB, rounded up: for what a VM needs. */
    public long ceilMiB() {
        return Math.addExact(bytes, MIB - 1) / MIB;
    }

    public BigDecimal gibibytes() {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(GIB), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    public BigDecimal tebibytes() {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(TIB), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** For a name rather than a number: "768 GiB" for the 767.7 that a host of that size reports. */
    public DataSize toNearestGiB() {
        return bytes < GIB ? this : ofGiB(Math.round((double) bytes / GIB));
    }

    public DataSize plus(DataSize other) {
        return new DataSize(Math.addExact(bytes, other.bytes));
    }

    public DataSize times(long factor) {
        return new DataSize(Math.multiplyExact(bytes, factor));
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /** In the largest binary unit that needs no decimals, for logs and for {@link #parse(String)}. */
    @Override
    public String toString() {
        if (bytes % TIB == 0 && bytes > 0) {
            return bytes / TIB + " TiB";
        }
        if (bytes % GIB == 0) {
            return bytes / GIB + " GiB";
        }
        return bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " B";
    }
}
