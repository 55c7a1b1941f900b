package dev.stowage.rebalancing;

/**
 * A ratio in which two resources should be free on each host, so that what is free can be used: each unit by which
 * {@code target} × free {@code scarce} exceeds free {@code other} costs {@code weight}.
 */
public record Balance(int scarce, int other, long target, long weight) {
    public Balance {
        if (scarce < 0 || other < 0 || target < 0 || weight < 0) {
            throw new IllegalArgumentException("A balance needs two resources, a target and a weight");
        }
    }
}
