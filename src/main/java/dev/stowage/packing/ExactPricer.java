package dev.stowage.packing;

import java.util.ArrayList;
import java.util.List;

/**
 * The most profitable pattern by branch and bound: a knapsack in all dimensions at once, with whole-number profits so
 * that what it proves holds exactly. Stopped early it still knows an upper bound.
 */
final class ExactPricer {
    private static final double MARGIN = 1 + 1e-9;

    private final Instance instance;
    private final Surrogate surrogate;
    private final List<int[]> lists = new ArrayList<>();
    private final List<long[]> rooms = new ArrayList<>();
    private final int[] used;
    private final List<Pattern> found = new ArrayList<>();

    private long[] profit;
    private int[] open;
    private Budget budget;
    private long best;
    private double unexplored;

    ExactPricer(Instance instance, Surrogate surrogate) {
        this.instance = instance;
        this.surrogate = surrogate;
        used = new int[instance.kinds];
    }

    /** Patterns above the threshold, each better than the one before. */
    List<Pattern> found() {
        return found;
    }

    /**
     * @param profits per kind, from zero up
     * @param available items per kind
     * @param threshold patterns up to that profit are of no interest
     * @return an upper bound on the profit of any pattern, and at least the threshold
     */
    long search(long[] profits, int[] available, long threshold, Budget whole) {
        profit = profits;
        open = available;
        budget = whole;
        best = threshold;
        unexplored = 0;
        found.clear();
        double root = surrogate.tune(profits, available, 12, budget);
        if (root > best) {
            System.arraycopy(instance.capacity, 0, room(0), 0, instance.dims);
            int givers = listGivers(list(0));
            branch(0, listOthers(list(0), givers), givers, 0, surrogate.capacity);
        }
        return Math.max(best, (long) Math.min(root, unexplored));
    }

    private int[] list(int depth) {
        if (lists.size() == depth) {
            lists.add(new int[instance.kinds]);
        }
        return lists.get(depth);
    }

    private long[] room(int depth) {
        if (rooms.size() == depth) {
            rooms.add(new long[instance.dims]);
        }
        return rooms.get(depth);
    }

    /**
     * Givers come first, even those without profit: behind them room only shrinks, and what does not fit never will.
     * Returns how many there are.
     */
    private int listGivers(int[] list) {
        int length = 0;
        for (int kind : instance.givers) {
            if (open[kind] > 0) {
                list[length++] = kind;
            }
        }
        return length;
    }

    /** Returns how many there are with the givers. */
    private int listOthers(int[] list, int givers) {
        int length = givers;
        for (int i = 0; i < surrogate.length; i++) {
            if (!instance.isGiver(surrogate.order[i])) {
                list[length++] = surrogate.order[i];
            }
        }
        return length;
    }

    private void branch(int depth, int length, int givers, long value, double left) {
        int[] list = list(depth);
        double ceiling = givers < length ? surrogate.efficiency[list[givers]] : 0;
        for (int i = 0; i < length; i++) {
            int kind = list[i];
            double efficiency =
                    i < givers ? Math.max(ceiling, mostEfficient(list, i, givers)) : surrogate.efficiency[kind];
            double bound = value + left * efficiency * MARGIN + 1;
            if (bound <= best) {
                return;
            }
            if (budget.exhausted()) {
                unexplored = Math.max(unexplored, bound);
                return;
            }
            if (i < givers || instance.fits(kind, room(depth))) {
                take(depth, i, length, givers, value + profit[kind], left - surrogate.weight[kind]);
            }
        }
    }

    /** Of givers several may be needed before there is enough room for the first of them. */
    private static boolean isEnough(long[] free) {
        for (long room : free) {
            if (room < 0) {
                return false;
            }
        }
        return true;
    }

    private double mostEfficient(int[] list, int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, surrogate.efficiency[list[i]]);
        }
        return most;
    }

    private void take(int depth, int at, int length, int givers, long value, double left) {
        int[] list = list(depth);
        int kind = list[at];
        long[] free = room(depth + 1);
        System.arraycopy(room(depth), 0, free, 0, instance.dims);
        instance.take(kind, 1, free);
        used[kind]++;
        if (value > best && (at >= givers || isEnough(free))) {
            best = value;
            found.add(Pattern.of(used));
        }
        int[] child = list(depth + 1);
        int kept = 0;
        int keptGivers = 0;
        double bound = value;
        double rest = left;
        for (int i = used[kind] < open[kind] ? at : at + 1; i < length; i++) {
            int other = list[i];
            if (keptGivers > 0 || i < givers || instance.fits(other, free)) {
                child[kept++] = other;
                keptGivers += i < givers ? 1 : 0;
                double taken = Math.min((open[other] - used[other]) * surrogate.weight[other], rest);
                bound += taken * surrogate.efficiency[other];
                rest -= taken;
            }
        }
        if (keptGivers > 0) {
            bound = Double.POSITIVE_INFINITY;
        }
        budget.spend((long) (length - at) * 3 + 20);
        if (kept > 0 && bound * MARGIN + 1 > best) {
            branch(depth + 1, kept, keptGivers, value, left);
        }
        used[kind]--;
    }
}
