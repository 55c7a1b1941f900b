package dev.stowage.study;

import dev.stowage.placement.Effort;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.ScenarioResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The plans of studies: asked for here, solved by {@link SolveJobs}. */
@ApplicationScoped
public class PlanRuns {
    @Inject
    SolveJobs jobs;

    @Inject
    PlanResults results;

    /**
     * Asks for a plan; it is solved in the background.
     *
     * @throws RefusedException where there is no such scenario, or its study has no inventory that was read
     */
    @Transactional
    public PlanRun request(UUID scenarioId, Effort effort) {
        ScenarioEntity scenario = Scenarios.entity(scenarioId);
        requireInventory(scenario.studyId);
        PlanEntity plan = new PlanEntity();
        plan.id = UUID.randomUUID();
        plan.scenarioId = scenarioId;
        plan.studyId = scenario.studyId;
        plan.steps = effort.steps();
        plan.seconds = effort.seconds();
        plan.seed = effort.seed();
        plan.requestedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        queue(plan);
        plan.persistAndFlush();
        jobs.schedule(new PlanAttempt(plan.id, plan.attempt));
        return plan.run();
    }

    /** One plan for each scenario of a study. */
    @Transactional
    public List<PlanRun> requestAll(UUID studyId, Effort effort) {
        Studies.entity(studyId);
        return ScenarioEntity.ofStudy(studyId).stream()
                .map(scenario -> request(scenario.id, effort))
                .toList();
    }

    /**
     * Solves a plan again that was interrupted or failed.
     *
     * @throws RefusedException where there is no such plan, or it is neither
     */
    @Transactional
    public PlanRun restart(UUID id) {
        PlanEntity plan = entity(id);
        if (plan.status != PlanRun.Status.INTERRUPTED && plan.status != PlanRun.Status.FAILED) {
            throw new RefusedException(RefusedException.Reason.CONFLICT, Text.of("study.plan-not-restartable"));
        }
        requireInventory(plan.studyId);
        queue(plan);
        plan.persistAndFlush();
        jobs.schedule(new PlanAttempt(plan.id, plan.attempt));
        return plan.run();
    }

    /** Asks the solver to stop and keep the best plan so far; without effect on a plan that is over. */
    @Transactional
    public PlanRun stop(UUID id) {
        PlanEntity plan = entity(id);
        if (!plan.status.isOver()) {
            plan.stopRequested = true;
        }
        return plan.run();
    }

    /**
     * @throws RefusedException where there is no such plan
     */
    @Transactional
    public PlanRun run(UUID id) {
        return entity(id).run();
    }

    /** All plans of a study, in the order in which they were asked for. */
    @Transactional
    public List<PlanRun> ofStudy(UUID studyId) {
        return PlanEntity.ofStudy(studyId).stream().map(PlanEntity::run).toList();
    }

    /** The latest plan of each scenario. */
    public Map<UUID, PlanRun> latestByScenario(UUID studyId) {
        Map<UUID, PlanRun> latest = new LinkedHashMap<>();
        ofStudy(studyId).forEach(run -> latest.put(run.scenarioId(), run));
        return latest;
    }

    /**
     * What solving brought; empty until it is finished.
     *
     * @throws RefusedException where there is no such plan
     */
    public Optional<ScenarioResult> result(UUID id) {
        return run(id).status() == PlanRun.Status.FINISHED ? Optional.of(results.of(id)) : Optional.empty();
    }

    /**
     * The study's finished plans side by side, the latest of each scenario; empty where there is none.
     *
     * @throws RefusedException where they cannot be compared, as with several currencies
     */
    public Optional<Comparison> comparison(UUID studyId) {
        Map<UUID, UUID> finished = new LinkedHashMap<>();
        ofStudy(studyId).stream()
                .filter(run -> run.status() == PlanRun.Status.FINISHED)
                .forEach(run -> finished.put(run.scenarioId(), run.id()));
        List<ScenarioResult> side = new ArrayList<>();
        for (UUID scenario : scenarioIds(studyId)) {
            Optional.ofNullable(finished.get(scenario)).map(results::of).ifPresent(side::add);
        }
        Comparison.obstacle(side.stream().map(ScenarioResult::scenario).toList())
                .ifPresent(text -> {
                    throw new RefusedException(RefusedException.Reason.CONFLICT, text);
                });
        return side.isEmpty() ? Optional.empty() : Optional.of(new Comparison(side));
    }

    @Transactional
    List<UUID> scenarioIds(UUID studyId) {
        return ScenarioEntity.ofStudy(studyId).stream()
                .map(scenario -> scenario.id)
                .toList();
    }

    private static void queue(PlanEntity plan) {
        plan.status = PlanRun.Status.QUEUED;
        plan.attempt++;
        plan.stopRequested = false;
        plan.progress = "[]";
        plan.failure = null;
        plan.startedAt = null;
        plan.priceVersion = null;
        plan.finishedAt = null;
    }

    private static void requireInventory(UUID studyId) {
        boolean ready = InventoryEntity.ofStudy(studyId)
                .filter(inventory -> inventory.status == StoredInventory.Status.READY)
                .isPresent();
        if (!ready) {
            throw new RefusedException(RefusedException.Reason.CONFLICT, Text.of("study.no-inventory"));
        }
    }

    private static PlanEntity entity(UUID id) {
        return PlanEntity.<PlanEntity>findByIdOptional(id).orElseThrow(() -> RefusedException.notFound("plan", id));
    }
}
