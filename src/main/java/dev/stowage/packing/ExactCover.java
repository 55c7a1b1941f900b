package dev.stowage.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Chooses patterns that cover every item exactly: always next a kind that the fewest patterns can still hold, depth
 * first, from the top again in another order when it takes too long.
 */
final class ExactCover {
    private static final long FIRST_NODES = 2_000;

    private final Instance instance;
    private final SplittableRandom random;
    private final List<List<Pattern>> holding = new ArrayList<>();
    private final int[] open;
    private final List<Pattern> chosen = new ArrayList<>();
    private int left;
    private long nodes;

    ExactCover(Instance instance, List<Pattern> patterns, SplittableRandom random) {
        this.instance = instance;
        this.random = random;
        IntStream.range(0, instance.kinds).forEach(kind -> holding.add(new ArrayList<>()));
        for (Pattern pattern : patterns) {
            for (int kind : pattern.kinds()) {
                holding.get(kind).add(pattern);
            }
        }
        open = instance.count.clone();
        left = instance.items;
    }

    /** Null if there is no cover, or none was found within the budget. */
    List<Pattern> search(Budget budget) {
        for (long most = FIRST_NODES; !budget.exhausted(); most *= 2) {
            nodes = most;
            if (descend(budget)) {
                return List.copyOf(chosen);
            }
            if (nodes > 0) {
                return null;
            }
        }
        return null;
    }

    private boolean descend(Budget budget) {
        if (left == 0) {
            return true;
        }
        if (--nodes <= 0 || budget.exhausted()) {
            return false;
        }
        List<Pattern> choices = fewestChoices(budget);
        while (!choices.isEmpty()) {
            Pattern pattern = choices.remove(random.nextInt(choices.size()));
            put(pattern, 1);
            chosen.add(pattern);
            if (descend(budget)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
            put(pattern, -1);
        }
        return false;
    }

    private List<Pattern> fewestChoices(Budget budget) {
        List<Pattern> fewest = null;
        for (int kind = 0; kind < instance.kinds && (fewest == null || fewest.size() > 1); kind++) {
            if (open[kind] > 0) {
                budget.spend(10L * holding.get(kind).size() + 1);
                List<Pattern> choices = choices(kind, fewest == null ? Integer.MAX_VALUE : fewest.size());
                fewest = choices == null ? fewest : choices;
            }
        }
        return fewest;
    }

    /** Null if there are as many as given, or more. */
    private List<Pattern> choices(int kind, int tooMany) {
        List<Pattern> choices = new ArrayList<>();
        for (Pattern pattern : holding.get(kind)) {
            if (pattern.isWithin(open)) {
                choices.add(pattern);
                if (choices.size() >= tooMany) {
                    return null;
                }
            }
        }
        return choices;
    }

    private void put(Pattern pattern, int times) {
        for (int i = 0; i < pattern.kinds().length; i++) {
            open[pattern.kinds()[i]] -= times * pattern.counts()[i];
            left -= times * pattern.counts()[i];
        }
    }
}
