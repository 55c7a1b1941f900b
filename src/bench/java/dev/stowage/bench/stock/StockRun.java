package dev.stowage.bench.stock;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import dev.stowage.placement.Effort;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlanBuilder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a stock solver made of a problem.
 *
 * @param plan with the drill and the bill that Stowage gives its own plans, where every VM got a host in time
 * @param first nanoseconds to the first placement of all VMs that breaks no rule; empty where there was none in time
 * @param placed VMs with a host at the end
 * @param evaluations scores asked for a second
 */
public record StockRun(Optional<Plan> plan, OptionalLong first, int placed, long evaluations) {
    private static final double RUIN_SHARE = 0.1;

    /** Construction by first-fit-decreasing and late acceptance with changes and swaps: what comes without configuration. */
    public static StockRun optaPlanner(PlacementProblem problem, Effort effort) {
        StockProblem stock = StockProblem.of(problem);
        AtomicLong first = new AtomicLong();
        OptaPlannerScore.EVALUATIONS.set(0);
        var config = new org.optaplanner.core.config.solver.SolverConfig(StockRun.class.getClassLoader())
                .withSolutionClass(OptaPlannerEstate.class)
                .withEntityClasses(OptaPlannerVm.class)
                .withRandomSeed(effort.seed())
                .withScoreDirectorFactory(new org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(OptaPlannerScore.class))
                .withTerminationSpentLimit(Duration.ofSeconds(effort.seconds()));
        var solver = org.optaplanner.core.api.solver.SolverFactory.<OptaPlannerEstate>create(config)
                .buildSolver();
        long began = System.nanoTime();
        solver.addEventListener(event -> {
            if (event.getNewBestScore().isFeasible()) {
                first.compareAndSet(0, System.nanoTime() - began);
            }
        });
        OptaPlannerEstate solved = solver.solve(new OptaPlannerEstate(stock));
        int[] assignment = nowhere(stock);
        solved.getVms().forEach(vm -> assignment[vm.getWorkload()] = slot(vm.getHost()));
        return of(
                stock, assignment, first.get(), OptaPlannerScore.EVALUATIONS.get(), System.nanoTime() - began, effort);
    }

    /** The same, with ruin and recreate for one move in ten. */
    public static StockRun timefold(PlacementProblem problem, Effort effort) {
        StockProblem stock = StockProblem.of(problem);
        AtomicLong first = new AtomicLong();
        TimefoldScore.EVALUATIONS.set(0);
        var moves = new UnionMoveSelectorConfig()
                .withMoveSelectors(
                        new ChangeMoveSelectorConfig().withFixedProbabilityWeight((1 - RUIN_SHARE) / 2),
                        new SwapMoveSelectorConfig().withFixedProbabilityWeight((1 - RUIN_SHARE) / 2),
                        new RuinRecreateMoveSelectorConfig().withFixedProbabilityWeight(RUIN_SHARE));
        var config = new ai.timefold.solver.core.config.solver.SolverConfig(StockRun.class.getClassLoader())
                .withSolutionClass(TimefoldEstate.class)
                .withEntityClasses(TimefoldVm.class)
                .withRandomSeed(effort.seed())
                .withScoreDirectorFactory(new ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withMoveSelectorConfig(moves))
                .withTerminationSpentLimit(Duration.ofSeconds(effort.seconds()));
        var solver = ai.timefold.solver.core.api.solver.SolverFactory.<TimefoldEstate>create(config)
                .buildSolver();
        long began = System.nanoTime();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized() && event.getNewBestScore().isFeasible()) {
                first.compareAndSet(0, System.nanoTime() - began);
            }
        });
        TimefoldEstate solved = solver.solve(new TimefoldEstate(stock));
        int[] assignment = nowhere(stock);
        solved.getVms().forEach(vm -> assignment[vm.getWorkload()] = slot(vm.getHost()));
        return of(stock, assignment, first.get(), TimefoldScore.EVALUATIONS.get(), System.nanoTime() - began, effort);
    }

    private static int[] nowhere(StockProblem stock) {
        int[] assignment = new int[stock.problem().workloads().size()];
        Arrays.fill(assignment, -1);
        return assignment;
    }

    private static int slot(StockHost host) {
        return host == null ? -1 : host.slot();
    }

    private static StockRun of(
            StockProblem stock, int[] assignment, long first, long evaluations, long nanos, Effort effort) {
        HostLoads start = stock.start();
        int placed = (int) Arrays.stream(assignment).filter(slot -> slot >= 0).count();
        Optional<Plan> plan = first == 0
                ? Optional.empty()
                : Optional.of(new PlanBuilder(start.facts(), start.slots())
                        .build(assignment, stock.yardstick(), new Plan.Search("stock", 0, effort.seed())));
        return new StockRun(
                plan,
                first == 0 ? OptionalLong.empty() : OptionalLong.of(first),
                placed,
                Math.round(evaluations / (nanos / 1e9)));
    }
}
