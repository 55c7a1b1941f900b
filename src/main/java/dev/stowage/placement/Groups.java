package dev.stowage.placement;

import dev.stowage.demand.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who must stand together and who must stand apart. Workloads that share an affinity group form a bundle that only
 * ever moves as a whole; a workload without one is a bundle by itself.
 */
public final class Groups {
    private final int[] bundleOf;
    private final int[][] bundles;
    private final int[][] rivals;
    private final int[] company;
    private final int companies;

    Groups(List<Workload> workloads) {
        this.bundleOf = bundlesOf(workloads);
        int count = Arrays.stream(bundleOf).max().orElse(-1) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            members.add(new ArrayList<>());
        }
        for (int w = 0; w < workloads.size(); w++) {
            members.get(bundleOf[w]).add(w);
        }
        this.bundles = members.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.rivals = rivalsOf(workloads);
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        numbers.put(List.of(), 0);
        this.company = workloads.stream()
                .mapToInt(
                        workload -> numbers.computeIfAbsent(workload.hostRules().alone(), any -> numbers.size()))
                .toArray();
        this.companies = numbers.size();
    }

    /** Only workloads of the same company may share a host; most are of company 0. */
    public int company(int workload) {
        return company[workload];
    }

    int companies() {
        return companies;
    }

    public int bundles() {
        return bundles.length;
    }

    /** Workloads of the bundle; not to be changed. */
    public int[] members(int bundle) {
        return bundles[bundle];
    }

    public int bundleOf(int workload) {
        return bundleOf[workload];
    }

    /** Workloads that may not share a host with this one; not to be changed. */
    public int[] rivals(int workload) {
        return rivals[workload];
    }

    boolean hasRivalAmong(int workload, int[] others) {
        for (int rival : rivals[workload]) {
            for (int other : others) {
                if (other == rival) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] bundlesOf(List<Workload> workloads) {
        int[] root = new int[workloads.size()];
        Arrays.setAll(root, w -> w);
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int w = 0; w < root.length; w++) {
            for (String group : workloads.get(w).affinityGroups()) {
                int other = first.computeIfAbsent(group, any -> -1);
                if (other < 0) {
                    first.put(group, w);
                } else {
                    root[find(root, w)] = find(root, other);
                }
            }
        }
        int[] number = new int[root.length];
        Arrays.fill(number, -1);
        int[] bundle = new int[root.length];
        int next = 0;
        for (int w = 0; w < root.length; w++) {
            int r = find(root, w);
            if (number[r] < 0) {
                number[r] = next++;
            }
            bundle[w] = number[r];
        }
        return bundle;
    }

    private static int find(int[] root, int w) {
        int r = w;
        while (root[r] != r) {
            root[r] = root[root[r]];
            r = root[r];
        }
        return r;
    }

    private static int[][] rivalsOf(List<Workload> workloads) {
        Map<String, List<Integer>> apart = new LinkedHashMap<>();
        for (int w = 0; w < workloads.size(); w++) {
            for (String group : workloads.get(w).antiAffinityGroups()) {
                apart.computeIfAbsent(group, any -> new ArrayList<>()).add(w);
            }
        }
        int[][] rivals = new int[workloads.size()][];
        for (int w = 0; w < rivals.length; w++) {
            int self = w;
            rivals[w] = workloads.get(w).antiAffinityGroups().stream()
                    .flatMap(group -> apart.get(group).stream())
                    .mapToInt(Integer::intValue)
                    .filter(other -> other != self)
                    .distinct()
                    .sorted()
                    .toArray();
        }
        return rivals;
    }
}
