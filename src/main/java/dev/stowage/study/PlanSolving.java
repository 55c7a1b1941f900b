package dev.stowage.study;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.placement.Effort;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Solves one plan and keeps its row up to date. */
@ApplicationScoped
class PlanSolving {
    private static final Logger LOG = Logger.getLogger(PlanSolving.class);

    @Inject
    Engine engine;

    @Inject
    Studies studies;

    @Inject
    StudyConfig config;

    @Inject
    Event<PlanOver> over;

    private volatile boolean closing;

    /** The service is ending: searches stop, and their plans are marked as interrupted. */
    void close() {
        closing = true;
    }

    /** What to solve, and which run of the plan this is. */
    private record Order(
            PlanAttempt attempt, UUID studyId, UUID inventoryId, Scenario scenario, Effort effort, int priceVersion) {}

    void solve(PlanAttempt attempt) {
        Optional<Order> taken = QuarkusTransaction.requiringNew().call(() -> take(attempt));
        taken.ifPresent(order -> {
            try {
                InventoryReading reading = studies.reading(order.inventoryId());
                solve(order, reading.inventory());
            } catch (RuntimeException | OutOfMemoryError failure) {
                LOG.errorf(failure, "Plan %s could not be solved", attempt);
                finish(order, PlanRun.Status.FAILED, failure.toString());
            }
            over.fire(new PlanOver(order.studyId()));
        });
    }

    private void solve(Order order, Inventory inventory) {
        ProgressLog progress = new ProgressLog(order.attempt(), config.solving().progressInterval(), () -> closing);
        ScenarioResult result =
                engine.runner(order.priceVersion()).run(order.scenario(), inventory, order.effort(), progress);
        progress.flush();
        if (closing && !progress.stoppedByUser()) {
            finish(order, PlanRun.Status.INTERRUPTED, null);
            return;
        }
        String document = Documents.write(result);
        QuarkusTransaction.requiringNew().run(() -> {
            if (isOurs(order)) {
                PlanDocumentEntity entity = new PlanDocumentEntity();
                entity.id = order.attempt().planId();
                entity.result = document;
                entity.persist();
                finish(PlanEntity.findById(order.attempt().planId()), PlanRun.Status.FINISHED, null);
            }
        });
    }

    private Optional<Order> take(PlanAttempt attempt) {
        PlanEntity plan = PlanEntity.findById(attempt.planId());
        if (plan == null || plan.status != PlanRun.Status.QUEUED || plan.attempt != attempt.number()) {
            return Optional.empty();
        }
        Optional<InventoryEntity> inventory = InventoryEntity.ofStudy(plan.studyId);
        if (inventory.isEmpty()) {
            return Optional.empty();
        }
        plan.status = PlanRun.Status.SOLVING;
        plan.owner = config.instance();
        plan.startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        plan.priceVersion = PriceListEntity.latest();
        Scenario scenario = Scenarios.entity(plan.scenarioId).stored().scenario();
        return Optional.of(
                new Order(attempt, plan.studyId, inventory.get().id, scenario, plan.effort(), plan.priceVersion));
    }

    private static boolean isOurs(Order order) {
        PlanEntity plan = PlanEntity.findById(order.attempt().planId());
        return plan != null && plan.attempt == order.attempt().number() && plan.status == PlanRun.Status.SOLVING;
    }

    private void finish(Order order, PlanRun.Status status, String failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (isOurs(order)) {
                finish(PlanEntity.findById(order.attempt().planId()), status, failure);
            }
        });
    }

    private static void finish(PlanEntity plan, PlanRun.Status status, String failure) {
        plan.status = status;
        plan.failure = failure;
        plan.finishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Plans that a former life of this service was solving. */
    void giveUpOwn() {
        int interrupted = QuarkusTransaction.requiringNew()
                .call(() -> PlanEntity.update(
                        "status = ?1 where status = ?2 and owner = ?3",
                        PlanRun.Status.INTERRUPTED,
                        PlanRun.Status.SOLVING,
                        config.instance()));
        if (interrupted > 0) {
            LOG.warnf("Plans that were cut off and can be started again: %d", interrupted);
        }
    }

    /** A plan whose service fell silent. */
    void giveUp(PlanAttempt attempt) {
        QuarkusTransaction.requiringNew()
                .run(() -> PlanEntity.update(
                        "status = ?1 where id = ?2 and attempt = ?3 and status = ?4",
                        PlanRun.Status.INTERRUPTED,
                        attempt.planId(),
                        attempt.number(),
                        PlanRun.Status.SOLVING));
    }
}
