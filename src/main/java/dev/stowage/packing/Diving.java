package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes whole hosts of a fractional solution: fixes the patterns that are used most, generates columns for what is
 * left, and so on. Gives up a dive as soon as the rest cannot beat the packing there is.
 */
final class Diving {
    private static final double NEARLY_ONE = 1 - 1e-3;
    private static final double ROUNDING = 1e-6;

    /**
     * How thorough a dive is.
     *
     * @param noise how far the choice strays from the pattern used most; 0 for not at all
     * @param effort of the column generation after each fixing
     * @param hostsPerFixing of so many hosts still to be filled one is fixed at a time
     */
    record Pace(double noise, ColumnGeneration.Effort effort, int hostsPerFixing) {}

    private final Instance instance;
    private final ColumnGeneration generation;
    private final MasterProgram.Basis root;
    private final int fewest;
    private final SplittableRandom random;

    Diving(Instance instance, ColumnGeneration generation, SplittableRandom random) {
        this.instance = instance;
        this.generation = generation;
        this.random = random;
        root = generation.master().save();
        fewest = (int) Math.ceil(generation.master().hosts() - ROUNDING);
    }

    /**
     * @param most hosts that the packing may have
     * @return null if this dive found none
     */
    List<Pattern> dive(int most, Pace pace, Budget budget) {
        int[] open = instance.count.clone();
        int left = instance.items;
        List<Pattern> hosts = new ArrayList<>();
        generation.master().restore(root, open);
        while (true) {
            int aim = Math.max(0, Math.min(fewest, most) - hosts.size());
            generation.run(open, aim, pace.effort, budget);
            if (budget.exhausted()) {
                hosts.addAll(Construction.rest(instance, open, budget));
                return hosts.size() <= most ? hosts : null;
            }
            if (generation.master().hosts() > most - hosts.size() + ROUNDING) {
                return null;
            }
            left -= fix(open, hosts, pace);
            if (left == 0) {
                return hosts.size() <= most ? hosts : null;
            }
            generation.master().setOpen(open);
        }
    }

    /** Returns how many items now have their host. */
    private int fix(int[] open, List<Pattern> hosts, Pace pace) {
        List<Pattern> patterns = new ArrayList<>();
        List<Double> uses = new ArrayList<>();
        generation.master().collect(patterns, uses);
        int placed = 0;
        double[] score = new double[patterns.size()];
        double rest = 0;
        for (int i = 0; i < score.length; i++) {
            double use = uses.get(i);
            for (; use > NEARLY_ONE; use--) {
                placed += put(patterns.get(i), open, hosts);
            }
            score[i] = use + pace.noise * random.nextDouble();
            rest += use;
        }
        if (placed > 0) {
            return placed;
        }
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -score[i]))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 0; i < 1 + (int) rest / pace.hostsPerFixing; i++) {
            Pattern pattern = patterns.get(order[i]);
            if (i == 0 || pattern.isWithin(open)) {
                placed += put(pattern, open, hosts);
            }
        }
        return placed;
    }

    private static int put(Pattern pattern, int[] open, List<Pattern> hosts) {
        Pattern host = pattern.within(open);
        if (host == null) {
            return 0;
        }
        int items = 0;
        for (int i = 0; i < host.kinds().length; i++) {
            open[host.kinds()[i]] -= host.counts()[i];
            items += host.counts()[i];
        }
        hosts.add(host);
        return items;
    }
}
