package dev.stowage.packing;

/** The fewest hosts that the totals demand, dimension by dimension. */
final class CapacityBound {
    private CapacityBound() {}

    static int of(Instance instance) {
        long bound = instance.atLeastOneHost();
        for (int d = 0; d < instance.dims; d++) {
            bound = Math.max(bound, (instance.total(d) - 1) / instance.capacity[d] + 1);
        }
        return Math.toIntExact(bound);
    }
}
