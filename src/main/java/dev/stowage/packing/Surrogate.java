package dev.stowage.packing;

import java.util.Arrays;

/**
 * One knapsack in place of several: the dimensions weighted and added up, so that whatever fits the host fits the
 * surrogate. The weights are moved until the surrogate's fractional optimum, a bound on the true one, is low.
 */
final class Surrogate {
    private static final double MARGIN = 1 + 1e-9;
    private static final double SMALLEST = 1e-9;
    /** More than all rounding errors of the weights that one host holds. */
    private static final double SLACK = 1e-10;

    private final Instance instance;
    private final double[] multipliers;
    /** Kinds with a profit, the most profit per weight first. */
    final int[] order;

    int length;
    /** Per kind its part of the surrogate's capacity, which is 1; above zero. */
    final double[] weight;
    /** Per kind profit by weight. */
    final double[] efficiency;

    /** 1, and more only where a kind's weight would be negative. */
    double capacity;

    private final double[] load;

    Surrogate(Instance instance) {
        this.instance = instance;
        multipliers = new double[instance.dims];
        Arrays.fill(multipliers, 1.0 / instance.dims);
        order = new int[instance.kinds];
        Arrays.setAll(order, kind -> kind);
        weight = new double[instance.kinds];
        efficiency = new double[instance.kinds];
        load = new double[instance.dims];
    }

    /** Looks for good multipliers from the last ones; returns an upper bound on the profit of one host. */
    double tune(long[] profit, int[] open, int rounds, Budget budget) {
        double[] best = multipliers.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            double value = relax(profit, open);
            budget.spend((long) instance.kinds * (instance.dims + 8));
            if (value < least) {
                least = value;
                System.arraycopy(multipliers, 0, best, 0, best.length);
            }
            move(1.0 / (1 + round * 0.5));
        }
        System.arraycopy(best, 0, multipliers, 0, best.length);
        return relax(profit, open);
    }

    private void move(double step) {
        double sum = 0;
        for (int d = 0; d < multipliers.length; d++) {
            multipliers[d] = Math.max(1e-6, multipliers[d] * Math.exp(step * Math.min(3, load[d] - 1)));
            sum += multipliers[d];
        }
        for (int d = 0; d < multipliers.length; d++) {
            multipliers[d] /= sum;
        }
    }

    private double relax(long[] profit, int[] open) {
        arrange(profit, open);
        Arrays.fill(load, 0);
        double room = capacity;
        double value = 0;
        for (int i = 0; i < length && room > 0; i++) {
            int kind = order[i];
            double taken = Math.min(open[kind], room / weight[kind]);
            room -= taken * weight[kind];
            value += taken * profit[kind];
            for (int d = 0; d < load.length; d++) {
                load[d] += taken * instance.share[kind][d];
            }
        }
        return value * MARGIN + 1;
    }

    private void arrange(long[] profit, int[] open) {
        length = 0;
        capacity = 1 + SLACK;
        for (int kind = 0; kind < instance.kinds; kind++) {
            double sum = 0;
            for (int d = 0; d < multipliers.length; d++) {
                sum += multipliers[d] * instance.share[kind][d];
            }
            weight[kind] = Math.max(SMALLEST, sum);
            capacity += open[kind] * (weight[kind] - sum);
            efficiency[kind] = open[kind] > 0 ? profit[kind] / weight[kind] : 0;
            length += efficiency[kind] > 0 ? 1 : 0;
        }
        sort(0, order.length - 1);
    }

    /** Kinds in descending order of efficiency; quicksort, since insertion is only fast on what is nearly sorted. */
    private void sort(int from, int to) {
        int low = from;
        int high = to;
        while (high - low > 12) {
            double pivot = efficiency[order[(low + high) >>> 1]];
            int i = low;
            int j = high;
            while (i <= j) {
                while (efficiency[order[i]] > pivot) {
                    i++;
                }
                while (efficiency[order[j]] < pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            sort(i, high);
            high = j;
        }
        for (int i = low + 1; i <= high; i++) {
            int kind = order[i];
            int j = i - 1;
            while (j >= low && efficiency[order[j]] < efficiency[kind]) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = kind;
        }
    }
}
