package dev.stowage.placement;

import dev.stowage.costing.HostKindCost;
import dev.stowage.costing.SoftwareRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What a host of an offer costs a month, as whole millionths of the currency: the bill's own amounts, tabulated, so
 * that a move is priced by a look-up. Differs from the bill only by the bill's rounding to cents.
 */
public final class OfferCosts {
    /** The product is not sold in this way, or has no price. */
    static final long NOT_SOLD = -1;

    private static final int MICRO_DIGITS = 6;

    private final long fixed;
    private final long perVm;
    private final long[] windows;
    private final long[] softwarePerWeight;
    private final long[] softwarePerHost;
    private final long energyIdle;
    private final long energyHalf;
    private final long energyFull;
    private final long halfLoad;
    private final long fullLoad;

    OfferCosts(HostOffer offer, int windowsVms, SoftwareFacts software) {
        HostKindCost cost = offer.cost();
        this.fixed = micro(cost.fixedPerMonth());
        this.perVm = micro(cost.perVmPerMonth());
        int most = Math.min(windowsVms, offer.capacity().maxVms());
        this.windows = new long[most + 1];
        for (int n = 0; n <= most; n++) {
            windows[n] = micro(cost.windowsPerMonth(n));
        }
        this.softwarePerWeight = new long[software.products()];
        this.softwarePerHost = new long[software.products()];
        for (int p = 0; p < software.products(); p++) {
            SoftwareRate rate = cost.software(software.id(p));
            softwarePerWeight[p] = rate.perWeight().map(OfferCosts::floor).orElse(NOT_SOLD);
            softwarePerHost[p] = rate.perHost().map(OfferCosts::floor).orElse(NOT_SOLD);
        }
        this.energyIdle = micro(cost.energyPerMonth(BigDecimal.ZERO));
        this.energyHalf = micro(cost.energyPerMonth(new BigDecimal("0.5")));
        this.energyFull = micro(cost.energyPerMonth(BigDecimal.ONE));
        this.fullLoad = offer.capacity().fullLoadMilliPoints();
        this.halfLoad = Math.max(1, fullLoad / 2);
    }

    private OfferCosts(OfferCosts known, long[] windows) {
        this.fixed = known.fixed;
        this.perVm = known.perVm;
        this.windows = windows;
        this.softwarePerWeight = known.softwarePerWeight;
        this.softwarePerHost = known.softwarePerHost;
        this.energyIdle = known.energyIdle;
        this.energyHalf = known.energyHalf;
        this.energyFull = known.energyFull;
        this.halfLoad = known.halfLoad;
        this.fullLoad = known.fullLoad;
    }

    /** The same, tabulated for so many Windows Server VMs. */
    OfferCosts upTo(HostOffer offer, int windowsVms) {
        int most = Math.min(windowsVms, offer.capacity().maxVms());
        if (most < windows.length) {
            return this;
        }
        long[] longer = Arrays.copyOf(windows, most + 1);
        for (int n = windows.length; n <= most; n++) {
            longer[n] = micro(offer.cost().windowsPerMonth(n));
        }
        return new OfferCosts(this, longer);
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

    /** A guest product for VMs of so much weight on one host, before packs are rounded over all hosts. */
    public long software(int product, long weight) {
        long perHost = softwarePerHost(product);
        if (weight == 0 || softwarePerWeight[product] == NOT_SOLD) {
            return weight == 0 ? 0 : perHost;
        }
        long byWeight = softwarePerWeight[product] * weight;
        return softwarePerHost[product] == NOT_SOLD ? byWeight : Math.min(byWeight, perHost);
    }

    /** What one unit of weight costs; {@link #NOT_SOLD} where only whole hosts are licensed. */
    long softwarePerWeight(int product) {
        return softwarePerWeight[product];
    }

    /** Whether whole hosts can be licensed. */
    boolean softwareSoldByHost(int product) {
        return softwarePerHost[product] != NOT_SOLD;
    }

    /** What the product costs on a whole host; zero where it has no such price. */
    public long softwarePerHost(int product) {
        return Math.max(0, softwarePerHost[product]);
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

    /** Never above the bill, which rounds packs up. */
    private static long floor(BigDecimal amount) {
        return amount.movePointRight(MICRO_DIGITS)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    static long micro(BigDecimal amount) {
        return amount.movePointRight(MICRO_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
