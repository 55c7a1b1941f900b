package dev.stowage.placement.solver;

import dev.stowage.placement.CostBound;
import dev.stowage.placement.Effort;
import dev.stowage.placement.FirstFitDecreasing;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.Milestone;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Placer;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlanBuilder;
import dev.stowage.placement.SolveWatch;
import java.util.List;
import java.util.Optional;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;

/**
 * Searches for the cheapest placement with OptaPlanner: from the best of several starts, by
 * annealing, of which each step is a slice. One instance serves any number of searches, also at once.
 */
public final class OptaPlannerPlacer implements Placer {
    private static final int STARTS = 5;

    private final SolverFactory<PlacementSolution> factory;

    public OptaPlannerPlacer() {
        SolverConfig config = new SolverConfig(OptaPlannerPlacer.class.getClassLoader())
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withSolutionClass(PlacementSolution.class)
                .withEntityClasses(WorkloadAssignment.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(PlacementScoreCalculator.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(AnnealingMoves.class))
                        // Whether to go on from worse is decided within each slice; no two moves are equal, so none is
                        // tabu.
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withMoveTabuSize(1))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
        this.factory = SolverFactory.create(config);
    }

    @Override
    public Plan place(PlacementProblem problem, Effort effort, SolveWatch follower) {
        SolveWatch watch = follower.beyond(PlanBuilder.alikePerMonth(problem));
        long began = System.nanoTime();
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = HostSlots.enough(facts);
        HostLoads yardstick = new FirstFitDecreasing(facts, slots).place();
        watch.reached(new Milestone(millis(began), 0, yardstick.cost(), 0, yardstick.unplaced()));
        CostBound proof = new CostBound(facts, placed(yardstick));
        List<HostLoads> starts = new StartPortfolio(facts, slots).best(yardstick, STARTS, effort.seed(), proof.mix());
        HostLoads start = starts.get(0);
        watch.reached(new Milestone(millis(began), 0, start.cost(), proof.perMonth(), start.unplaced()));
        Optional<HostLoads> fewest = start.usedHosts() > Search.MANY_HOSTS
                ? Optional.empty()
                : Optional.of(new FirstFitDecreasing(facts, slots).placeOnFewest());
        try (BoundRaising raising = new BoundRaising(proof, effort, watch, began)) {
            Search search = new Search(factory, effort, watch, proof::perMonth, began);
            HostLoads best = canSearch(start, slots)
                    ? search.from(starts, fewest)
                    : start.finished().loads();
            raising.end();
            return new PlanBuilder(facts, slots, proof)
                    .build(
                            best.assignment(),
                            yardstick,
                            fewest,
                            new Plan.Search("optaplanner", search.steps(), effort.seed()));
        }
    }

    /** OptaPlanner 10.1 can loop for ever where there is nothing to move or nowhere to go. */
    private static boolean canSearch(HostLoads start, HostSlots slots) {
        return start.unplaced() < start.facts().workloads() && slots.count() > 1;
    }

    private static boolean[] placed(HostLoads loads) {
        boolean[] placed = new boolean[loads.facts().workloads()];
        for (int w = 0; w < placed.length; w++) {
            placed[w] = loads.slotOf(w) >= 0;
        }
        return placed;
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
