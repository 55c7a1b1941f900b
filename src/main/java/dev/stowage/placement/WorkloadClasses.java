package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workloads that are alike in everything that costs or capacity depend on, counted together. */
final class WorkloadClasses {
    private final int[] sample;
    private final int[] count;
    private final List<List<Integer>> members = new ArrayList<>();

    /**
     * @param counted which workloads take part
     */
    WorkloadClasses(PlacementFacts facts, boolean[] counted) {
        Map<List<Long>, Integer> classes = new LinkedHashMap<>();
        List<Integer> samples = new ArrayList<>();
        int[] counts = new int[facts.workloads()];
        for (int w = 0; w < facts.workloads(); w++) {
            if (counted[w]) {
                int next = classes.size();
                int found = classes.computeIfAbsent(key(facts, w), any -> next);
                if (found == next) {
                    samples.add(w);
                    members.add(new ArrayList<>());
                }
                members.get(found).add(w);
                counts[found]++;
            }
        }
        this.sample = samples.stream().mapToInt(Integer::intValue).toArray();
        this.count = Arrays.copyOf(counts, sample.length);
    }

    int classes() {
        return sample.length;
    }

    /** A workload that stands for its class. */
    int sample(int index) {
        return sample[index];
    }

    /** All its workloads. */
    List<Integer> members(int index) {
        return members.get(index);
    }

    int count(int index) {
        return count[index];
    }

    private static List<Long> key(PlacementFacts facts, int workload) {
        List<Long> key = new ArrayList<>();
        key.add(facts.isWindows(workload) ? 1L : 0L);
        for (int p = 0; p < facts.software().products(); p++) {
            key.add(facts.software().weightOf(workload, p));
        }
        for (int o = 0; o < facts.offers(); o++) {
            key.add((long) facts.misfit(o, workload).ordinal());
            key.add(facts.demand(o, workload, PlacementFacts.MEMORY));
        }
        if (facts.offers() > 0) {
            key.add(facts.demand(0, workload, PlacementFacts.CPU));
            key.add(facts.demand(0, workload, PlacementFacts.STORAGE));
        }
        return key;
    }
}
