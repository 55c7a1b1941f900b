package dev.stowage.licensing;

import java.math.BigDecimal;

/** IBM Passport Advantage: value units by cores (IBM's PVU table, 2026-01-09; ServiceNow's publisher pack, 2026). */
public final class IbmCounter {
    private IbmCounter() {}

    public static long valueUnits(long cores, int unitsPerCore) {
        return Math.multiplyExact(cores, unitsPerCore);
    }

    /** Under sub-capacity a product's virtual cores count, and never more than its hosts' physical cores. */
    public static long subCapacityCores(long virtualCores, long hostCores) {
        return Math.min(virtualCores, hostCores);
    }

    /**
     * Resource value units of managed activated processor cores: each further step of cores weighs less.
     *
     * @param steps upper ends of the steps in cores, rising; what lies above the last has the last weight
     * @param weights one more than steps
     */
    public static BigDecimal resourceUnits(long cores, long[] steps, BigDecimal[] weights) {
        BigDecimal units = BigDecimal.ZERO;
        for (int step = 0; step <= steps.length; step++) {
            units = units.add(weights[step].multiply(BigDecimal.valueOf(coresOfStep(cores, steps, step))));
        }
        return units;
    }

    /** How many of the cores fall into one step, counted from 0. */
    public static long coresOfStep(long cores, long[] steps, int step) {
        long begin = step == 0 ? 0 : steps[step - 1];
        long end = step < steps.length ? steps[step] : Long.MAX_VALUE;
        return Math.max(0, Math.min(cores, end) - begin);
    }
}
