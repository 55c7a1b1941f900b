package dev.stowage.rebalancing;

import java.time.Duration;
import java.util.Objects;

/**
 * How long to search. Limited in steps, one thread searches, and the same problem, steps and seed give the same allocation
 * on every machine. Limited in time alone, two threads search and share what they find.
 *
 * @param steps the most steps to try, above zero; some million pass in a second
 * @param time the most time, above zero
 */
public record RebalancingLimit(long steps, Duration time) {
    private static final Duration ENDLESS = Duration.ofDays(365);

    public RebalancingLimit {
        Objects.requireNonNull(time, "time");
        if (steps < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no search in " + steps + " steps and " + time);
        }
    }

    public static RebalancingLimit ofSteps(long steps) {
        return new RebalancingLimit(steps, ENDLESS);
    }

    public static RebalancingLimit ofTime(Duration time) {
        return new RebalancingLimit(Long.MAX_VALUE, time);
    }

    boolean counted() {
        return steps < Long.MAX_VALUE;
    }
}
