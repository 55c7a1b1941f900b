package dev.stowage.packing;

import java.util.Arrays;

/** The optimum of tiny problems, by trying every partition of their items. */
final class FewestHosts {
    private final PackingProblem problem;
    private final int[] items;
    private final int[] fewest;

    private FewestHosts(PackingProblem problem) {
        this.problem = problem;
        int[] kinds = new int[0];
        for (int kind = 0; kind < problem.kinds(); kind++) {
            int from = kinds.length;
            kinds = Arrays.copyOf(kinds, from + problem.count(kind));
            Arrays.fill(kinds, from, kinds.length, kind);
        }
        items = kinds;
        fewest = new int[1 << items.length];
    }

    static boolean canTell(PackingProblem problem) {
        int count = 0;
        for (int kind = 0; kind < problem.kinds(); kind++) {
            count += problem.count(kind);
        }
        return count <= 11;
    }

    static int of(PackingProblem problem) {
        FewestHosts all = new FewestHosts(problem);
        for (int set = 1; set < all.fewest.length; set++) {
            all.fewest[set] = all.fewestFor(set);
        }
        return all.fewest[all.fewest.length - 1];
    }

    private int fewestFor(int set) {
        int first = Integer.lowestOneBit(set);
        int best = Integer.MAX_VALUE;
        int others = set ^ first;
        for (int beside = others; ; beside = (beside - 1) & others) {
            if (fits(beside | first)) {
                best = Math.min(best, 1 + fewest[others ^ beside]);
            }
            if (beside == 0) {
                return best;
            }
        }
    }

    private boolean fits(int set) {
        for (int d = 0; d < problem.dimensions(); d++) {
            long load = 0;
            for (int item = 0; item < items.length; item++) {
                load += (set >> item & 1) * problem.size(items[item], d);
            }
            if (load > problem.capacity(d)) {
                return false;
            }
        }
        return true;
    }
}
