package dev.stowage.packing;

import java.time.Duration;
import java.util.Objects;

/**
 * How long to search. Limited in steps, one thread searches, and the same problem, steps and seed give the same packing
 * and bound on every machine. Limited in time alone, two threads search and share what they find.
 *
 * @param steps the most elementary steps, above zero; some hundred million pass in a second
 * @param time the most time, above zero
 */
public record PackingLimit(long steps, Duration time) {
    private static final Duration ENDLESS = Duration.ofDays(365);

    public PackingLimit {
        Objects.requireNonNull(time, "time");
        if (steps < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no search in " + steps + " steps and " + time);
        }
    }

    public static PackingLimit ofSteps(long steps) {
        return new PackingLimit(steps, ENDLESS);
    }

    public static PackingLimit ofTime(Duration time) {
        return new PackingLimit(Long.MAX_VALUE, time);
    }

    boolean counted() {
        return steps < Long.MAX_VALUE;
    }
}
