package dev.stowage.placement;

/**
 * A better plan was found.
 *
 * @param milliseconds since the search began
 * @param step of the search; 0 for the start
 * @param costPerMonth in millionths of the currency, spare hosts included
 * @param boundPerMonth in millionths of the currency; 0 while it is not yet known
 * @param unplaced workloads without a host
 */
public record Milestone(long milliseconds, long step, long costPerMonth, long boundPerMonth, int unplaced) {}
