package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All patterns of one to four items that fill a host to the brim in every dimension. They are found by what is missing:
 * one item beside one or two others, two items beside two (meet in the middle).
 */
final class ExactFills {
    private static final int MOST_PATTERNS = 200_000;
    private static final int MOST_KINDS = 1_200;

    private final Instance instance;
    private final Map<List<Long>, Integer> kindOfSize = new HashMap<>();
    private final Map<List<Long>, List<int[]>> pairsOfSize = new HashMap<>();
    private final List<Pattern> found = new ArrayList<>();

    private ExactFills(Instance instance) {
        this.instance = instance;
    }

    /** Whether so few hosts would have to be full to the brim, all of them and in every dimension. */
    static boolean needed(Instance instance, int hosts) {
        for (int d = 0; d < instance.dims; d++) {
            if (instance.total(d) != hosts * instance.capacity[d]) {
                return false;
            }
        }
        return instance.kinds <= MOST_KINDS;
    }

    /** @param mostItems of one pattern; four are sought only if it is above three */
    static List<Pattern> of(Instance instance, int mostItems, Budget budget) {
        ExactFills fills = new ExactFills(instance);
        fills.findUpToThree(budget);
        if (mostItems > 3) {
            fills.findFour(budget);
        }
        return fills.found;
    }

    private void findUpToThree(Budget budget) {
        for (int kind = 0; kind < instance.kinds; kind++) {
            kindOfSize.put(key(rest(kind, -1, false)), kind);
        }
        for (int first = 0; first < instance.kinds && !budget.exhausted(); first++) {
            if (Arrays.equals(instance.size[first], instance.capacity)) {
                keep(first);
            }
            int other = kindOfSize.getOrDefault(key(rest(first, -1, true)), -1);
            if (other >= first) {
                keep(first, other);
            }
            for (int second = first; second < instance.kinds; second++) {
                budget.spend(4L * instance.dims + 20);
                int third = kindOfSize.getOrDefault(key(rest(first, second, true)), -1);
                if (third >= second) {
                    keep(first, second, third);
                }
            }
        }
    }

    private void findFour(Budget budget) {
        for (int first = 0; first < instance.kinds && !budget.exhausted(); first++) {
            for (int earlier = 0; earlier <= first; earlier++) {
                pairsOfSize
                        .computeIfAbsent(key(rest(earlier, first, false)), unused -> new ArrayList<>(1))
                        .add(new int[] {earlier, first});
            }
            for (int second = first; second < instance.kinds; second++) {
                budget.spend(8L * instance.dims + 40);
                for (int[] pair : pairsOfSize.getOrDefault(key(rest(first, second, true)), List.of())) {
                    keep(pair[0], pair[1], first, second);
                }
                if (found.size() >= MOST_PATTERNS) {
                    return;
                }
            }
        }
    }

    /** The sizes of one or two items together, or what they leave of a host. */
    private long[] rest(int first, int second, boolean left) {
        long[] sum = new long[instance.dims];
        for (int d = 0; d < sum.length; d++) {
            sum[d] = instance.size[first][d] + (second < 0 ? 0 : instance.size[second][d]);
            sum[d] = left ? instance.capacity[d] - sum[d] : sum[d];
        }
        return sum;
    }

    private static List<Long> key(long[] sizes) {
        return Arrays.stream(sizes).boxed().toList();
    }

    private void keep(int... kinds) {
        int[] into = new int[instance.kinds];
        for (int kind : kinds) {
            into[kind]++;
            if (into[kind] > instance.count[kind]) {
                return;
            }
        }
        found.add(Pattern.of(into));
    }
}
