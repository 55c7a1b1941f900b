package dev.stowage.placement;

/**
 * A better plan was found.
 *
 * @param milliseconds since the search began
 * @param step of the search; 0 for the start
 * @param costPerMonth in millionths of the currency, spare hosts and what every plan pays alike included
 * @param boundPerMonth in millionths of the currency; 0 while it is not yet known
 * @param unplaced workloads without a host
 */
public record Milestone(long milliseconds, long step, long costPerMonth, long boundPerMonth, int unplaced) {
    /** With an amount that every plan pays, which a search need not look at. */
    Milestone plus(long perMonth) {
        long bound = boundPerMonth == 0 ? 0 : boundPerMonth + perMonth;
        return new Milestone(milliseconds, step, costPerMonth + perMonth, bound, unplaced);
    }
}
