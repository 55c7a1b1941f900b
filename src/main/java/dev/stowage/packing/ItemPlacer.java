package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Item by item, in the order of placing, its host and its kind. */
    private final int[] hostOfItem;

    private final int[] kindOfItem;

    ItemPlacer(Instance instance, double[] weights) {
        this.instance = instance;
        this.weights = weights;
        hostOfItem = new int[instance.items];
        kindOfItem = new int[instance.items];
    }

    /** Null if the budget does not suffice. */
    List<Pattern> place(Norm norm, boolean bestFit, Budget budget) {
        return place(norm, bestFit, false, budget);
    }

    /** Looks only at the host begun last once the budget is spent, so that there is a packing soon in any case. */
    List<Pattern> placeAnyhow(Norm norm, Budget budget) {
        return place(norm, false, true, budget);
    }

    private List<Pattern> place(Norm norm, boolean bestFit, boolean anyhow, Budget budget) {
        Iterable<Integer> order = IntStream.range(0, instance.kinds)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer kind) -> -size(norm, instance.share[kind])))::iterator;
        int placed = 0;
        for (int kind : order) {
            int host = 0;
            for (int item = 0; item < instance.count[kind]; item++) {
                if (budget.exhausted()) {
                    if (!anyhow) {
                        return null;
                    }
                    host = Math.max(host, free.size() - 1);
                }
                host = bestFit ? bestHost(norm, kind, budget) : firstHost(kind, host, budget);
                instance.take(kind, 1, free.get(host));
                hostOfItem[placed] = host;
                kindOfItem[placed++] = kind;
            }
        }
        return patterns();
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

    private int firstHost(int kind, int from, Budget budget) {
        int host = from;
        while (host < free.size() && !instance.fits(kind, free.get(host))) {
            host++;
        }
        budget.spend((long) instance.dims * (host - from + 1));
        return host < free.size() ? host : newHost();
    }

    private int bestHost(Norm norm, int kind, Budget budget) {
        budget.spend((long) instance.dims * (free.size() + 1));
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
        return free.size() - 1;
    }

    private List<Pattern> patterns() {
        int[] end = new int[free.size()];
        for (int host : hostOfItem) {
            end[host]++;
        }
        Arrays.parallelPrefix(end, Integer::sum);
        int[] kinds = new int[kindOfItem.length];
        int[] next = new int[end.length];
        if (end.length > 0) {
            System.arraycopy(end, 0, next, 1, end.length - 1);
        }
        for (int item = 0; item < kinds.length; item++) {
            kinds[next[hostOfItem[item]]++] = kindOfItem[item];
        }
        List<Pattern> patterns = new ArrayList<>(end.length);
        for (int host = 0; host < end.length; host++) {
            patterns.add(Pattern.ofItems(Arrays.copyOfRange(kinds, host == 0 ? 0 : end[host - 1], end[host])));
        }
        return patterns;
    }
}
