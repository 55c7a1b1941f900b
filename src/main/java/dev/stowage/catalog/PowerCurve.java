package dev.stowage.catalog;

import java.math.BigDecimal;

/** Electrical power of a host at the wall, in watts, at three loads; between them it is taken as straight. */
public record PowerCurve(Figure<BigDecimal> idle, Figure<BigDecimal> half, Figure<BigDecimal> full) {
    public PowerCurve {
        Required.field(idle, "idle");
        Required.field(half, "half");
        Required.field(full, "full");
        if (idle.value().signum() < 0) {
            throw new IllegalArgumentException("power must not be negative");
        }
        if (idle.value().compareTo(half.value()) > 0 || half.value().compareTo(full.value()) > 0) {
            throw new IllegalArgumentException("power must not fall as the load rises");
        }
    }
}
