package dev.stowage.study;

import dev.stowage.inventory.Inventory;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Standing;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.ScenarioResult;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finished plans set up again to be asked. That takes a drill, so the latest are kept. */
@ApplicationScoped
class StandingPlans {
    @Inject
    PlanRuns runs;

    @Inject
    Studies studies;

    @Inject
    Engine engine;

    /**
     * @throws RefusedException where there is no such plan, it is not finished, or the inventory, the catalog or the
     *     arithmetic have changed since
     */
    @CacheResult(cacheName = "standing-plans")
    Standing of(@CacheKey UUID planId) {
        ScenarioResult result = result(planId);
        PlacementProblem problem = engine.runner(priceVersion(planId))
                .prepare(result.scenario(), inventory(planId))
                .problem();
        return Standing.of(problem, result.plan())
                .orElseThrow(
                        () -> new RefusedException(RefusedException.Reason.CONFLICT, Text.of("study.plan-outdated")));
    }

    ScenarioResult result(UUID planId) {
        return runs.result(planId)
                .orElseThrow(() ->
                        new RefusedException(RefusedException.Reason.CONFLICT, Text.of("study.plan-not-finished")));
    }

    Inventory inventory(UUID planId) {
        Study study = studies.study(runs.run(planId).studyId());
        return studies.reading(study.inventory().orElseThrow().id()).inventory();
    }

    int priceVersion(UUID planId) {
        return runs.run(planId).priceVersion().orElse(0);
    }
}
