package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places item by item, the largest first, on the first host with room or on the one that it fills best (item-centric). */
final class ItemPlacer {
    /** How large an item is, from its weighted shares. */
    enum Norm {
        SUM,
        SQUARES,
        GREATEST
    }

    private final Instance instance;
    private final double[] weights;
    private final List<long[]> free = new ArrayList<>();
    private final List<int[]> hosts = new ArrayList<>();

    ItemPlacer(Instance instance, double[] weights) {
        this.instance = instance;
        this.weights = weights;
    }

    List<Pattern> place(Norm norm, boolean bestFit, Budget budget) {
        Iterable<Integer> order = IntStream.range(0, instance.kinds)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer kind) -> -size(norm, instance.share[kind])))::iterator;
        for (int kind : order) {
            int first = 0;
            for (int item = 0; item < instance.count[kind]; item++) {
                first = bestFit ? bestHost(norm, kind) : firstHost(kind, first);
                budget.spend((long) instance.dims * free.size());
                instance.take(kind, 1, free.get(first));
                hosts.get(first)[kind]++;
            }
        }
        return hosts.stream().map(Pattern::of).toList();
    }

    private double size(Norm norm, double[] share) {
        double size = 0;
        for (int d = 0; d < share.length; d++) {
            double part = weights[d] * share[d];
            size = switch (norm) {
                case SUM -> size + part;
                case SQUARES -> size + part * part;
                case GREATEST -> Math.max(size, part);
            };
        }
        return size;
    }

    private int firstHost(int kind, int from) {
        for (int host = from; host < free.size(); host++) {
            if (instance.fits(kind, free.get(host))) {
                return host;
            }
        }
        return newHost();
    }

    private int bestHost(Norm norm, int kind) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        double[] left = new double[instance.dims];
        for (int host = 0; host < free.size(); host++) {
            if (!instance.fits(kind, free.get(host))) {
                continue;
            }
            for (int d = 0; d < left.length; d++) {
                left[d] = (double) (free.get(host)[d] - instance.size[kind][d]) / instance.capacity[d];
            }
            double rest = size(norm, left);
            if (rest < least) {
                least = rest;
                best = host;
            }
        }
        return best >= 0 ? best : newHost();
    }

    private int newHost() {
        free.add(instance.capacity.clone());
        hosts.add(new int[instance.kinds]);
        return free.size() - 1;
    }
}
