package dev.stowage.placement;

import dev.stowage.costing.HostKindCost;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a host of an offer costs a month, as whole millionths of the currency: the bill's own amounts, tabulated, so
 * that a move is priced by a look-up. Differs from the bill only by the bill's rounding to cents.
 */
public final class OfferCosts {
    private static final int MICRO_DIGITS = 6;

    private final long fixed;
    private final long perVm;
    private final long[] windows;
    private final long energyIdle;
    private final long energyHalf;
    private final long energyFull;
    private final long halfLoad;
    private final long fullLoad;

    OfferCosts(HostOffer offer, int windowsVms) {
        HostKindCost cost = offer.cost();
        this.fixed = micro(cost.fixedPerMonth());
        this.perVm = micro(cost.perVmPerMonth());
        int most = Math.min(windowsVms, offer.capacity().maxVms());
        this.windows = new long[most + 1];
        for (int n = 0; n <= most; n++) {
            windows[n] = micro(cost.windowsPerMonth(n));
        }
        this.energyIdle = micro(cost.energyPerMonth(BigDecimal.ZERO));
        this.energyHalf = micro(cost.energyPerMonth(new BigDecimal("0.5")));
        this.energyFull = micro(cost.energyPerMonth(BigDecimal.ONE));
        this.fullLoad = offer.capacity().fullLoadMilliPoints();
        this.halfLoad = Math.max(1, fullLoad / 2);
    }

    /** A used host with so many VMs, so many of them Windows Server, and so much promised work. */
    public long perMonth(int vms, int windowsVms, long cpuMilliPoints) {
        return fixed + perVm * vms + windows(windowsVms) + energy(cpuMilliPoints);
    }

    /** The host itself, switched on and empty. */
    public long empty() {
        return fixed + windows[0] + energyIdle;
    }

    public long fixed() {
        return fixed;
    }

    public long perVm() {
        return perVm;
    }

    public long windows(int windowsVms) {
        return windows[Math.min(windowsVms, windows.length - 1)];
    }

    /** The dearest that Windows Server gets on one host, however many of its VMs there are. */
    public long windowsAtMost() {
        return windows[windows.length - 1];
    }

    public long energyIdle() {
        return energyIdle;
    }

    public long energy(long cpuMilliPoints) {
        long load = Math.min(cpuMilliPoints, fullLoad);
        return load <= halfLoad
                ? energyIdle + between(energyHalf - energyIdle, load, halfLoad)
                : energyHalf + between(energyFull - energyHalf, load - halfLoad, fullLoad - halfLoad);
    }

    /** The least that a further thousandth of a point costs in electricity, anywhere on the curve. */
    public double leastEnergySlope() {
        double lower = (double) (energyHalf - energyIdle) / halfLoad;
        double upper = (double) (energyFull - energyHalf) / Math.max(1, fullLoad - halfLoad);
        return Math.min(lower, upper);
    }

    private static long between(long difference, long part, long whole) {
        return whole == 0 ? 0 : Math.round((double) difference * part / whole);
    }

    private static long micro(BigDecimal amount) {
        return amount.movePointRight(MICRO_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
