package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A problem as the search sees it: kinds of equal sizes are one kind, kinds without items or without any size are left
 * out, and so are dimensions in which nothing takes room. Fields are open to this package: they are read in the
 * innermost loops.
 */
final class Instance {
    final int dims;
    final int kinds;
    final long[] capacity;
    /** By kind, then by dimension. */
    final long[][] size;
    /** The sizes as shares of the capacity. */
    final double[][] share;

    final int[] count;
    final int items;
    /** Kinds with a negative size. Only their presence lets an item fit later that does not fit now. */
    final int[] givers;

    private final PackingProblem problem;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Integer> weightless = new ArrayList<>();

    Instance(PackingProblem problem) {
        this.problem = problem;
        int[] used = usedDimensions(problem);
        dims = used.length;
        capacity = Arrays.stream(used).mapToLong(problem::capacity).toArray();
        Map<List<Long>, Integer> known = new LinkedHashMap<>();
        for (int kind = 0; kind < problem.kinds(); kind++) {
            int original = kind;
            List<Long> key =
                    Arrays.stream(used).mapToObj(d -> problem.size(original, d)).toList();
            if (problem.count(kind) == 0) {
                continue;
            }
            if (key.stream().allMatch(size -> size == 0)) {
                weightless.add(kind);
            } else {
                int group = known.computeIfAbsent(key, unused -> newGroup());
                members.get(group).add(kind);
            }
        }
        kinds = known.size();
        size = known.keySet().stream()
                .map(key -> key.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        share = shares();
        count = members.stream()
                .mapToInt(group -> group.stream().mapToInt(problem::count).sum())
                .toArray();
        items = Arrays.stream(count).sum();
        givers = IntStream.range(0, kinds)
                .filter(kind -> Arrays.stream(size[kind]).anyMatch(part -> part < 0))
                .toArray();
    }

    private int newGroup() {
        members.add(new ArrayList<>());
        return members.size() - 1;
    }

    private double[][] shares() {
        double[][] shares = new double[kinds][dims];
        for (int kind = 0; kind < kinds; kind++) {
            for (int d = 0; d < dims; d++) {
                shares[kind][d] = (double) size[kind][d] / capacity[d];
            }
        }
        return shares;
    }

    private static int[] usedDimensions(PackingProblem problem) {
        return IntStream.range(0, problem.dimensions())
                .filter(d -> IntStream.range(0, problem.kinds())
                        .anyMatch(kind -> problem.count(kind) > 0 && problem.size(kind, d) > 0))
                .toArray();
    }

    boolean fits(int kind, long[] free) {
        long[] needed = size[kind];
        for (int d = 0; d < dims; d++) {
            if (needed[d] > free[d]) {
                return false;
            }
        }
        return true;
    }

    /** How many items of a kind a host with that much room takes. */
    int room(int kind, long[] free) {
        long room = Integer.MAX_VALUE;
        long[] needed = size[kind];
        for (int d = 0; d < dims; d++) {
            if (needed[d] > 0) {
                room = Math.min(room, free[d] / needed[d]);
            }
        }
        return (int) room;
    }

    /** As much of a pattern as a host holds: all of it unless it is the rest of one that has lost a giver. */
    Pattern fitting(Pattern pattern) {
        if (givers.length == 0) {
            return pattern;
        }
        int[] into = new int[kinds];
        long[] free = capacity.clone();
        for (boolean giving : new boolean[] {true, false}) {
            for (int i = 0; i < pattern.kinds().length; i++) {
                int kind = pattern.kinds()[i];
                for (int left = pattern.counts()[i]; left > 0 && isGiver(kind) == giving && fits(kind, free); left--) {
                    into[kind]++;
                    take(kind, 1, free);
                }
            }
        }
        return Pattern.of(into);
    }

    boolean isGiver(int kind) {
        return Arrays.binarySearch(givers, kind) >= 0;
    }

    /** What all items together need in a dimension. */
    long total(int dimension) {
        long total = 0;
        for (int kind = 0; kind < kinds; kind++) {
            total += size[kind][dimension] * count[kind];
        }
        return total;
    }

    void take(int kind, int items, long[] free) {
        long[] needed = size[kind];
        for (int d = 0; d < dims; d++) {
            free[d] -= items * needed[d];
        }
    }

    /** Says it in the problem's own kinds again. */
    Packing expand(List<Pattern> patterns) {
        List<int[]> hosts = new ArrayList<>();
        int[] member = new int[kinds];
        int[] used = new int[kinds];
        for (Pattern pattern : patterns) {
            int[] host = new int[Arrays.stream(pattern.counts()).sum()];
            int at = 0;
            for (int i = 0; i < pattern.kinds().length; i++) {
                int kind = pattern.kinds()[i];
                for (int c = 0; c < pattern.counts()[i]; c++) {
                    while (used[kind] == problem.count(members.get(kind).get(member[kind]))) {
                        member[kind]++;
                        used[kind] = 0;
                    }
                    used[kind]++;
                    host[at++] = members.get(kind).get(member[kind]);
                }
            }
            hosts.add(host);
        }
        return new Packing(withWeightless(hosts));
    }

    private List<int[]> withWeightless(List<int[]> hosts) {
        int[] extra = weightless.stream()
                .flatMapToInt(kind -> IntStream.generate(() -> kind).limit(problem.count(kind)))
                .toArray();
        if (extra.length == 0) {
            return hosts;
        }
        if (hosts.isEmpty()) {
            return List.of(extra);
        }
        int[] first = Arrays.copyOf(hosts.get(0), hosts.get(0).length + extra.length);
        System.arraycopy(extra, 0, first, hosts.get(0).length, extra.length);
        hosts.set(0, first);
        return hosts;
    }

    /** The problem's items where only weightless ones may be left. */
    int atLeastOneHost() {
        return items > 0 || !weightless.isEmpty() ? 1 : 0;
    }
}
