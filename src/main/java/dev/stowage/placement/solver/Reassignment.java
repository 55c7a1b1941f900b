package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
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

    /**
     * Makes the change.
     *
     * @return where the workloads stood before
     */
    int[] apply(HostLoads loads) {
        int[] before = new int[workloads.length];
        for (int i = 0; i < workloads.length; i++) {
            before[i] = loads.slotOf(workloads[i]);
            if (before[i] >= 0) {
                loads.remove(workloads[i]);
            }
        }
        for (int i = 0; i < workloads.length; i++) {
            if (targets[i] >= 0) {
                loads.add(workloads[i], targets[i]);
            }
        }
        return before;
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
