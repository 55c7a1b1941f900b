package dev.stowage.packing;

/** The fewest hosts that the totals demand, dimension by dimension. */
final class CapacityBound {
    private CapacityBound() {}

    static int of(Instance instance) {
        long bound = instance.atLeastOneHost();
        for (int d = 0; d < instance.dims; d++) {
            long total = 0;
            for (int kind = 0; kind < instance.kinds; kind++) {
                total += instance.size[kind][d] * instance.count[kind];
            }
            bound = Math.max(bound, (total - 1) / instance.capacity[d] + 1);
        }
        return Math.toIntExact(bound);
    }
}
