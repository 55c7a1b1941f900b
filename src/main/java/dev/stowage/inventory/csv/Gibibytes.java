package dev.stowage.inventory.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of these tables are in GiB with decimals; inside they are whole MiB, as {@code DataSize} rounds them. */
final class Gibibytes {
    private static final BigDecimal MIB_PER_GIB = BigDecimal.valueOf(1024);

    private Gibibytes() {}

    /** For what a host gives. */
    static long floorMiB(BigDecimal gibibytes) {
        return gibibytes.multiply(MIB_PER_GIB).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** For what a VM needs. */
    static long ceilMiB(BigDecimal gibibytes) {
        return gibibytes.multiply(MIB_PER_GIB).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
