package dev.stowage.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Computing work that can be compared between processor generations. One point is 1.0 of SPECrate2017_int_base, so a
 * host with two EPYC 9355 (939 measured) gives 939 points and one of its 64 cores 14.672.
 *
 * @param milli thousandths of a point, zero or more
 */
public record ComputePoints(long milli) implements Comparable<ComputePoints> {
    public static final ComputePoints ZERO = new ComputePoints(0);

    public ComputePoints {
        if (milli < 0) {
            throw new IllegalArgumentException("Compute points cannot be negative: " + milli + " thousandths");
        }
    }

    /** Points as published, rounded to thousandths. */
    public static ComputePoints of(BigDecimal points) {
        return new ComputePoints(
                points.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal points() {
        return BigDecimal.valueOf(milli, 3);
    }

    public ComputePoints plus(ComputePoints other) {
        return new ComputePoints(Math.addExact(milli, other.milli));
    }

    /** Multiplied and rounded to the nearest thousandth. */
    public ComputePoints times(BigDecimal factor) {
        return new ComputePoints(factor.multiply(BigDecimal.valueOf(milli))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public ComputePoints times(long factor) {
        return new ComputePoints(Math.multiplyExact(milli, factor));
    }

    @Override
    public int compareTo(ComputePoints other) {
        return Long.compare(milli, other.milli);
    }
}
