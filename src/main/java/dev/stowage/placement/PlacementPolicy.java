package dev.stowage.placement;

/**
 * What the planner chooses about placing.
 *
 * @param productionNeedsType1 whether production may stand on bare-metal hypervisors only
 * @param hostFailures how many hosts of a platform may fail at once
 * @param keepToday whether every VM stays on today's host and every installed host is kept and paid: the baseline
 */
public record PlacementPolicy(boolean productionNeedsType1, int hostFailures, boolean keepToday) {
    public PlacementPolicy {
        if (hostFailures < 0 || hostFailures > 3) {
            throw new IllegalArgumentException("A plan can be made for 0 to 3 failing hosts, not " + hostFailures);
        }
    }
}
