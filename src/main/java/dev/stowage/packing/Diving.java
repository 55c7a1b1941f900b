package dev.stowage.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes whole hosts of a fractional solution: fixes the patterns that are used most, generates columns for what is
 * left, and so on. Gives up a dive as soon as the rest cannot beat the packing there is.
 */
final class Diving {
    private static final double NEARLY_ONE = 1 - 1e-3;

    private final Instance instance;
    private final ColumnGeneration generation;
    private final MasterProgram.Basis root;
    private final SplittableRandom random;

    Diving(Instance instance, ColumnGeneration generation, SplittableRandom random) {
        this.instance = instance;
        this.generation = generation;
        this.random = random;
        root = generation.master().save();
    }

    /**
     * @param most hosts that the packing may have
     * @param noise how far the choice strays from the pattern used most; 0 for not at all
     * @return null if this dive found none
     */
    List<Pattern> dive(int most, double noise, long searchSteps, Budget budget) {
        int[] open = instance.count.clone();
        int left = instance.items;
        List<Pattern> hosts = new ArrayList<>();
        generation.master().restore(root, open);
        while (true) {
            int rest = most - hosts.size();
            generation.run(open, rest + 1e-6, searchSteps, budget);
            if (budget.exhausted() || generation.master().hosts() > rest + 1e-6) {
                return null;
            }
            left -= fix(open, hosts, noise);
            if (left == 0) {
                return hosts.size() <= most ? hosts : null;
            }
            generation.master().setOpen(open);
        }
    }

    /** Returns how many items now have their host. */
    private int fix(int[] open, List<Pattern> hosts, double noise) {
        List<Pattern> patterns = new ArrayList<>();
        List<Double> uses = new ArrayList<>();
        generation.master().collect(patterns, uses);
        int placed = 0;
        int best = -1;
        double bestScore = -1;
        for (int i = 0; i < patterns.size(); i++) {
            double use = uses.get(i);
            for (; use > NEARLY_ONE; use--) {
                placed += put(patterns.get(i), open, hosts);
            }
            double score = use + noise * random.nextDouble();
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return placed > 0 ? placed : put(patterns.get(best), open, hosts);
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
