package dev.stowage.placement.solver;

import java.util.Arrays;

/**
 * A change to a placement: some workloads and the slots that they go to.
 *
 * @param workloads indexes, none twice
 * @param targets slot of each; negative to leave it without a host
 */
record Reassignment(int[] workloads, int[] targets) {
    static final Reassignment NOTHING = new Reassignment(new int[0], new int[0]);

    boolean isEmpty() {
        return workloads.length == 0;
    }

    /** Collects the moves of a change. */
    static final class Builder {
        private int[] workloads = new int[16];
        private int[] targets = new int[16];
        private int size;

        void add(int workload, int target) {
            if (size == workloads.length) {
                workloads = Arrays.copyOf(workloads, 2 * size);
                targets = Arrays.copyOf(targets, 2 * size);
            }
            workloads[size] = workload;
            targets[size++] = target;
        }

        Reassignment build() {
            return size == 0 ? NOTHING : new Reassignment(Arrays.copyOf(workloads, size), Arrays.copyOf(targets, size));
        }
    }
}
