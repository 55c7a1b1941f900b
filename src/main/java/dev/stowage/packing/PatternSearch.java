package dev.stowage.packing;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Packs and proves by patterns: exact fills where only they can do, else the linear program and dives from its solution,
 * in turn with ruin and recreate. After some dives it starts again from the patterns of the solution alone, because the
 * dives' patterns pile up, and searches harder for what is missing.
 */
final class PatternSearch {
    private static final long COVER_STEPS = 1_000_000_000L;
    private static final long RUIN_STEPS = 60_000_000L;
    private static final long SCOUT_SEARCH_STEPS = 200_000;
    private static final long ROOT_SEARCH_STEPS = 50_000_000L;
    private static final int ROOT_ROUNDS = 100_000;
    private static final int HARDER = 4;
    private static final int DIVES = 8;

    /** The linear program keeps the square of their number, and its steps take as long. */
    private static final int MOST_KINDS = 2_000;

    /** Hosts by bound above which any packing soon is better than a good one late. */
    private static final double FAR = 1.05;

    private static final Diving.Pace HURRIED = pace(0, 100_000, 4, 8, 0);
    private static final List<Diving.Pace> THOROUGH = List.of(
            pace(0, 2_000_000, 1_000, 30, 30),
            pace(0.1, 2_000_000, 1_000, 30, 30),
            pace(0.3, 1_000_000, 1_000, 30, 30),
            pace(0.5, 500_000, 1_000, 20, 30));

    private final Instance instance;
    private final Incumbent incumbent;
    private final SplittableRandom random;
    private final Budget budget;

    PatternSearch(Instance instance, Incumbent incumbent, SplittableRandom random, Budget budget) {
        this.instance = instance;
        this.incumbent = incumbent;
        this.random = random;
        this.budget = budget;
    }

    private static Diving.Pace pace(double noise, long searchSteps, int rounds, int hostsPerFixing, int retreats) {
        return new Diving.Pace(noise, new ColumnGeneration.Effort(searchSteps, rounds), hostsPerFixing, retreats);
    }

    /** Until the budget is spent, which it is when the incumbent is proved. */
    void lead() {
        coverExactly();
        ruin(budget.part(RUIN_STEPS));
        search(ROOT_SEARCH_STEPS);
    }

    /** Like the lead, but content with a rough solution of the linear program, so that it dives early. */
    void scout() {
        ruin(budget.part(RUIN_STEPS));
        search(SCOUT_SEARCH_STEPS);
    }

    private void search(long firstSearchSteps) {
        if (instance.kinds > MOST_KINDS) {
            ruin(budget);
            return;
        }
        List<Pattern> start = List.of();
        long searchSteps = firstSearchSteps;
        while (!budget.exhausted()) {
            ColumnGeneration generation = new ColumnGeneration(instance, random.split());
            start.forEach(generation::add);
            incumbent.packing().forEach(generation::add);
            incumbent.raise(generation
                    .run(
                            instance.count,
                            incumbent.bound(),
                            new ColumnGeneration.Effort(searchSteps, ROOT_ROUNDS),
                            budget)
                    .bound());
            start = generation.inUse();
            dive(new Diving(instance, generation, random.split()));
            searchSteps = searchSteps > Long.MAX_VALUE / HARDER ? searchSteps : searchSteps * HARDER;
            ruin(budget.part(RUIN_STEPS));
        }
    }

    private void dive(Diving diving) {
        for (int dive = 0; dive < DIVES && !budget.exhausted(); dive++) {
            boolean far = incumbent.hosts() > incumbent.bound() * FAR;
            Diving.Pace pace = far ? HURRIED : THOROUGH.get(dive % THOROUGH.size());
            List<Pattern> packing = diving.dive(incumbent.hosts() - 1, pace, budget);
            if (packing != null) {
                incumbent.offer(packing);
            }
        }
    }

    private void ruin(Budget part) {
        incumbent.offer(
                new RuinAndRecreate(instance, random.split()).improve(incumbent.packing(), incumbent.bound(), part));
    }

    private void coverExactly() {
        if (budget.exhausted() || !ExactFills.needed(instance, incumbent.bound())) {
            return;
        }
        int mostItems = (instance.items - 1) / incumbent.bound() + 1;
        List<Pattern> fills = ExactFills.of(instance, mostItems, budget);
        List<Pattern> cover = new ExactCover(instance, fills, random.split()).search(budget.part(COVER_STEPS));
        if (cover != null) {
            incumbent.offer(cover);
        }
    }
}
