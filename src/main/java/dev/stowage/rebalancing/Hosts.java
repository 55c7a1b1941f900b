package dev.stowage.rebalancing;

/**
 * The hosts of the estate.
 *
 * @param zone of each host: within one, services reach each other quickly
 * @param site of each host: what fails together
 * @param capacity host by host, resource by resource
 * @param safe as capacity: load up to which no cost arises
 */
public record Hosts(int[] zone, int[] site, long[] capacity, long[] safe) {
    public Hosts {
        if (zone.length == 0 || site.length != zone.length || safe.length != capacity.length) {
            throw new IllegalArgumentException("Every host needs zone, site, capacities and safe loads");
        }
        Amounts.requireIndexes(zone, Integer.MAX_VALUE, "zone");
        Amounts.requireIndexes(site, Integer.MAX_VALUE, "site");
        Amounts.requireNone(capacity, "a capacity below zero");
        Amounts.requireNone(safe, "a safe load below zero");
    }

    public int count() {
        return zone.length;
    }

    /** One above the highest zone. */
    public int zones() {
        return highest(zone) + 1;
    }

    /** One above the highest site. */
    public int sites() {
        return highest(site) + 1;
    }

    private static int highest(int[] numbers) {
        int highest = -1;
        for (int number : numbers) {
            highest = Math.max(highest, number);
        }
        return highest;
    }
}
