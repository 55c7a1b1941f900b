package dev.stowage.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlannedHost;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.quantity.Text;
import dev.stowage.report.PlanFile;
import dev.stowage.report.PlanOrigin;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.study.PlanRun;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Studies;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Plans: asked for, followed while they are solved, stopped, looked at. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {
    private static final Duration TICK = Duration.ofMillis(500);

    @Inject
    PlanRuns runs;

    @Inject
    Studies studies;

    @Inject
    Prices prices;

    @Inject
    RequestWording language;

    /**
     * How long to search.
     *
     * @param steps the same plan on any machine
     * @param seconds instead of steps
     * @param seed of the search; 1 without a word
     */
    public record PlanRequest(OptionalInt steps, OptionalInt seconds, OptionalLong seed) {
        private static final PlanRequest DEFAULT =
                new PlanRequest(OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());

        Effort effort() {
            try {
                boolean none = steps.isEmpty() && seconds.isEmpty();
                return new Effort(none ? Effort.DEFAULT.steps() : steps.orElse(0), seconds.orElse(0), seed.orElse(1));
            } catch (IllegalArgumentException fault) {
                throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.effort"));
            }
        }
    }

    /** Where one workload stands. */
    public record Placement(String workload, String host) {}

    @POST
    @Path("scenarios/{scenario}/plans")
    public Response request(UUID scenario, PlanRequest request, UriInfo address) {
        PlanRun run = runs.request(scenario, effort(request));
        return Response.accepted(run)
                .location(address.getBaseUriBuilder().path("api/v1/plans/{id}").build(run.id()))
                .build();
    }

    /** One plan for each scenario of the study. */
    @POST
    @Path("studies/{study}/plans")
    public Response requestAll(UUID study, PlanRequest request, UriInfo address) {
        List<PlanRun> all = runs.requestAll(study, effort(request));
        return Response.accepted(all)
                .location(address.getBaseUriBuilder()
                        .path("api/v1/studies/{id}/plans")
                        .build(study))
                .build();
    }

    @GET
    @Path("studies/{study}/plans")
    public List<PlanRun> ofStudy(UUID study) {
        studies.study(study);
        return runs.ofStudy(study);
    }

    @GET
    @Path("plans/{id}")
    public PlanRun plan(UUID id) {
        return runs.run(id);
    }

    /** The run as it stands, twice a second and whether or not it changed, until it is over. */
    @GET
    @Path("plans/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<PlanRun> events(UUID id) {
        runs.run(id);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> runs.run(id))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(TICK)
                .whilst(run -> !run.status().isOver());
    }

    /** Stops the search and keeps the best plan so far. */
    @POST
    @Path("plans/{id}/stop")
    @Consumes(MediaType.WILDCARD)
    public Response stop(UUID id) {
        return Response.accepted(runs.stop(id)).build();
    }

    /** Solves again what was interrupted or failed. */
    @POST
    @Path("plans/{id}/restart")
    @Consumes(MediaType.WILDCARD)
    public Response restart(UUID id) {
        return Response.accepted(runs.restart(id)).build();
    }

    /** The finished plan as a file, the same bytes as the command {@code compare --plans} writes. */
    @GET
    @Path("plans/{id}/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(UUID id) {
        ScenarioResult result = result(id);
        PlanRun run = runs.run(id);
        StoredInventory inventory = studies.study(run.studyId()).inventory().orElseThrow();
        int priceVersion = run.priceVersion().orElse(0);
        PlanOrigin origin = PlanOrigin.of(
                studies.reading(inventory.id()).inventory(),
                run.effort(),
                prices.of(priceVersion).catalog(),
                priceVersion);
        return Response.ok(PlanFile.of(result, origin).json())
                .header("Content-Disposition", "attachment; filename=\"plan-" + id + ".json\"")
                .build();
    }

    @GET
    @Path("plans/{id}/hosts")
    public Page<PlannedHost> hosts(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(result(id).plan().hosts(), address);
    }

    @GET
    @Path("plans/{id}/placements")
    public Page<Placement> placements(UUID id, @BeanParam Page.Part part, UriInfo address) {
        List<Placement> all = new ArrayList<>();
        result(id)
                .plan()
                .hosts()
                .forEach(host -> host.workloads().forEach(workload -> all.add(new Placement(workload, host.name()))));
        return part.of(all, address);
    }

    @GET
    @Path("plans/{id}/unplaced")
    public Page<UnplacedWorkload> unplaced(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(result(id).plan().unplaced(), address);
    }

    @GET
    @Path("plans/{id}/costs")
    public JsonNode costs(UUID id) {
        return PlanFile.bill(result(id), language.wording());
    }

    private ScenarioResult result(UUID id) {
        Optional<ScenarioResult> result = runs.result(id);
        return result.orElseThrow(
                () -> new RefusedException(RefusedException.Reason.CONFLICT, Text.of("api.plan-not-finished")));
    }

    private static Effort effort(PlanRequest request) {
        return (request == null ? PlanRequest.DEFAULT : request).effort();
    }
}
