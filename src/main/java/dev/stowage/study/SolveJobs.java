package dev.stowage.study;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
                    solving.giveUp(PlanAttempt.parse(
                            complete.getExecution().taskInstance.getId()));
                    operations.stop();
                })
                .execute((instance, context) -> solving.solve(PlanAttempt.parse(instance.getId())));
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

    /** In the transaction of the caller, so that a job exists exactly when its plan does. */
    void schedule(PlanAttempt attempt) {
        scheduler.schedule(solve.instance(attempt.toString()), Instant.now());
    }
}
