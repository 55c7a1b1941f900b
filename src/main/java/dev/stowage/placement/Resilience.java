package dev.stowage.placement;

import java.util.List;
import org.joda.money.Money;

/**
 * What it takes that failed hosts' VMs find places: the price, and what a rule of thumb would have missed.
 *
 * @param perMonth spare hosts, and licences for VMs that come to other hosts, beyond the same placement without them;
 *     room that is kept free on used hosts is not in it
 * @param percentageHolds whether in each cluster, without spares, the greatest hosts' capacity is free in sum, so that
 *     the percentage rule of admission control would call the plan safe
 * @param failures sets of failing hosts whose VMs, without spares, find no place
 */
public record Resilience(Money perMonth, boolean percentageHolds, List<DrillResult.Failure> failures) {
    public Resilience {
        failures = List.copyOf(failures);
    }

    /** Names of the hosts of the first such set, for people. */
    public String firstFailed() {
        return failures.isEmpty() ? "" : String.join(", ", failures.get(0).hosts());
    }

    /** Names of the VMs that find no place then, for people. */
    public String firstHomeless() {
        return failures.isEmpty() ? "" : String.join(", ", failures.get(0).homeless());
    }

    /** Whether only placing again has shown what the percentage rule does not see. */
    public boolean percentageErrs() {
        return percentageHolds && !failures.isEmpty();
    }
}
