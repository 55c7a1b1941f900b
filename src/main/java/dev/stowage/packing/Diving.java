package dev.stowage.packing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes whole hosts of a fractional solution: fixes the patterns that are used most, generates columns for what is
 * left, and so on. As soon as the rest cannot beat the packing there is, the last choice is taken back and another one
 * made, a limited number of times (limited discrepancy, Sadykov, Vanderbeck, Pessoa, Tahiri, Uchoa 2019).
 */
final class Diving {
    private static final double NEARLY_ONE = 1 - 1e-3;
    private static final double ROUNDING = 1e-6;
    private static final int MOST_TRIED = 3;

    /**
     * How thorough a dive is.
     *
     * @param noise how far the choice strays from the pattern used most; 0 for not at all
     * @param effort of the column generation after each fixing
     * @param hostsPerFixing of so many hosts still to be filled one is fixed at a time
     * @param retreats how many choices are taken back before the dive is given up
     */
    record Pace(double noise, ColumnGeneration.Effort effort, int hostsPerFixing, int retreats) {}

    /** Where a choice was made, and which were tried there. */
    private record Choice(int[] open, int hosts, Set<Pattern> tried) {}

    private final Instance instance;
    private final ColumnGeneration generation;
    private final MasterProgram.Basis root;
    private final int fewest;
    private final SplittableRandom random;
    private final Deque<Choice> choices = new ArrayDeque<>();
    private final List<Pattern> hosts = new ArrayList<>();
    private int[] open;

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
        hosts.clear();
        choices.clear();
        open = instance.count.clone();
        generation.master().restore(root, open);
        Choice again = null;
        for (int retreats = pace.retreats; ; generation.master().setOpen(open)) {
            int aim = Math.max(0, Math.min(fewest, most) - hosts.size());
            generation.run(open, aim, pace.effort, budget);
            if (budget.exhausted()) {
                List<Pattern> others = Construction.rest(instance, open);
                return others != null && hosts.size() + others.size() <= most ? joined(others) : null;
            }
            if (generation.master().hosts() > most - hosts.size() + ROUNDING) {
                again = retreats-- > 0 ? retreat() : null;
                if (again == null) {
                    return null;
                }
                continue;
            }
            fix(pace, again);
            again = null;
            if (IntStream.of(open).allMatch(left -> left == 0)) {
                return hosts.size() <= most ? List.copyOf(hosts) : null;
            }
        }
    }

    private List<Pattern> joined(List<Pattern> others) {
        return Stream.concat(hosts.stream(), others.stream()).toList();
    }

    /** Back to the last choice that has others left; null if there is none. */
    private Choice retreat() {
        while (!choices.isEmpty()) {
            Choice last = choices.pop();
            if (last.tried.size() < MOST_TRIED) {
                System.arraycopy(last.open, 0, open, 0, open.length);
                hosts.subList(last.hosts, hosts.size()).clear();
                return last;
            }
        }
        return null;
    }

    private void fix(Pace pace, Choice again) {
        List<Pattern> patterns = new ArrayList<>();
        List<Double> uses = new ArrayList<>();
        generation.master().collect(patterns, uses);
        int before = hosts.size();
        double[] score = new double[patterns.size()];
        double rest = 0;
        Choice choice = again != null ? again : new Choice(open.clone(), before, new HashSet<>());
        for (int i = 0; i < score.length; i++) {
            double use = uses.get(i);
            for (; use > NEARLY_ONE; use--) {
                put(patterns.get(i));
            }
            score[i] = use + pace.noise * random.nextDouble() - (choice.tried.contains(patterns.get(i)) ? 1 : 0);
            rest += use;
        }
        if (hosts.size() > before && again == null) {
            return;
        }
        int[] order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -score[i]))
                .mapToInt(i -> i)
                .toArray();
        int most = again == null ? 1 + (int) rest / pace.hostsPerFixing : 1;
        choice.tried.add(patterns.get(order[0]));
        choices.push(choice);
        for (int i = 0; i < most; i++) {
            Pattern pattern = patterns.get(order[i]);
            if (i == 0 || pattern.isWithin(open)) {
                put(pattern);
            }
        }
    }

    private void put(Pattern pattern) {
        Pattern rest = pattern.within(open);
        if (rest != null) {
            Pattern host = instance.fitting(rest);
            for (int i = 0; i < host.kinds().length; i++) {
                open[host.kinds()[i]] -= host.counts()[i];
            }
            hosts.add(host);
        }
    }
}
