package dev.stowage.rebalancing;

/**
 * What hosts have and workloads need.
 *
 * @param heldDuringMove of each resource: whether a workload that moves occupies it on both hosts, such as disk
 * @param weight of each resource: what one unit of load above the safe level costs
 */
public record Resources(boolean[] heldDuringMove, long[] weight) {
    public Resources {
        if (heldDuringMove.length != weight.length) {
            throw new IllegalArgumentException("Every resource needs a weight");
        }
        Amounts.requireNone(weight, "a weight below zero");
    }

    public int count() {
        return weight.length;
    }
}
