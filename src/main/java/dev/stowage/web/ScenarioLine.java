package dev.stowage.web;

import dev.stowage.report.ScenarioFigures;
import dev.stowage.report.SearchState;
import dev.stowage.study.PlanRun;
import dev.stowage.study.StoredScenario;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario in the list of its study.
 *
 * @param platforms what its hosts run, by name
 * @param run its latest plan; empty where none was asked for
 * @param search how far that plan's search has come, while it runs
 * @param figures what the plan came to, where it is finished
 * @param missing what the plan could not be priced for
 * @param cheapest whether it is the cheapest of the study's comparable scenarios
 */
public record ScenarioLine(
        StoredScenario stored,
        List<PlatformName> platforms,
        Optional<PlanRun> run,
        Optional<SearchState> search,
        Optional<ScenarioFigures> figures,
        List<MissingPrice> missing,
        boolean cheapest) {

    /**
     * @param hosted whether it is a Type 2 hypervisor
     */
    public record PlatformName(String name, boolean hosted) {}

    public UUID id() {
        return stored.id();
    }

    public String name() {
        return stored.scenario().name();
    }

    public boolean running() {
        return run.isPresent() && !run.get().status().isOver();
    }

    public boolean finished() {
        return run.isPresent() && run.get().status() == PlanRun.Status.FINISHED;
    }

    public boolean restartable() {
        return run.isPresent() && run.get().status().isOver() && !finished();
    }

    /** Name of the state, for words and looks. */
    public String state() {
        return run.map(plan -> plan.status().name()).orElse("NONE");
    }
}
