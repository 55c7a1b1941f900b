package dev.stowage.rebalancing;

/**
 * A rule that an allocation breaks.
 *
 * @param subject index of the host ({@code FULL}, {@code FULL_WHILE_MOVING}), workload ({@code NO_SUCH_HOST}) or
 *     service (others)
 * @param place index of the resource, host or zone where, or 0
 */
public record Breach(Kind kind, int subject, int place) {
    /** The rules. */
    public enum Kind {
        NO_SUCH_HOST,
        FULL,
        FULL_WHILE_MOVING,
        SERVICE_TWICE_ON_A_HOST,
        SPREAD_TOO_NARROW,
        DEPENDENCY_OUT_OF_REACH
    }
}
