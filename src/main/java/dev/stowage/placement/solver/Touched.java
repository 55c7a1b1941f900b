package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.Arrays;

/** Remembers where workloads stood before a series of moves, so that the series can be taken back and told as one. */
final class Touched {
    private static final int UNTOUCHED = -2;

    private final HostLoads loads;
    private final int[] before;
    private final int[] workloads;
    private int count;

    Touched(HostLoads loads) {
        this.loads = loads;
        this.before = new int[loads.facts().workloads()];
        Arrays.fill(before, UNTOUCHED);
        this.workloads = new int[before.length];
    }

    void moved(int bundle, int from) {
        for (int w : loads.facts().groups().members(bundle)) {
            remember(w, from);
        }
    }

    /**
     * @param from where the workloads of the change stood
     */
    void moved(Reassignment change, int[] from) {
        for (int i = 0; i < from.length; i++) {
            remember(change.workloads()[i], from[i]);
        }
    }

    private void remember(int workload, int from) {
        if (before[workload] == UNTOUCHED) {
            before[workload] = from;
            workloads[count++] = workload;
        }
    }

    /** Puts everything back where it stood, and returns what the series changed. */
    Reassignment takeBack() {
        Reassignment.Builder change = new Reassignment.Builder();
        Reassignment.Builder back = new Reassignment.Builder();
        for (int i = 0; i < count; i++) {
            int w = workloads[i];
            if (loads.slotOf(w) != before[w]) {
                change.add(w, loads.slotOf(w));
                back.add(w, before[w]);
            }
            before[w] = UNTOUCHED;
        }
        count = 0;
        back.build().apply(loads);
        return change.build();
    }
}
