package dev.stowage.study;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The queue of plans to solve. It stands in the database, so that it outlives the service, and several services may
 * share it; a service that falls silent loses its plans, which are then marked as interrupted.
 */
@ApplicationScoped
public class SolveJobs {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);

    @Inject
    DataSource dataSource;

    @Inject
    StudyConfig config;

    @Inject
    PlanSolving solving;

    private Scheduler scheduler;
    private OneTimeTask<Void> solve;

    void start(@Observes StartupEvent event) {
        solving.giveUpOwn();
        solve = Tasks.oneTime("solve-plan")
                .onFailure((complete, operations) -> operations.stop())
                .onDeadExecution((complete, operations) -> {
                    solving.giveUp(
                            UUID.fromString(complete.getExecution().taskInstance.getId()));
                    operations.stop();
                })
                .execute((instance, context) -> solving.solve(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(dataSource, solve)
                .schedulerName(new SchedulerName.Fixed(config.instance()))
                .threads(config.solving().parallel())
                .pollingInterval(config.solving().polling())
                .heartbeatInterval(config.solving().heartbeat())
                .shutdownMaxWait(TIME_TO_STOP)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        solving.close();
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Joins the transaction of the caller only in so far as a job whose plan does not exist does nothing. */
    void schedule(UUID planId) {
        try {
            scheduler.schedule(solve.instance(planId.toString()), Instant.now());
        } catch (TaskInstanceCurrentlyExecutingException leftOver) {
            throw new IllegalStateException("Plan " + planId + " is still being given up; try again soon", leftOver);
        }
    }
}
