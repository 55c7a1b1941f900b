package dev.stowage.api;

import dev.stowage.quantity.Text;
import dev.stowage.report.ComparisonJson;
import dev.stowage.scenario.Comparison;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.RefusedException;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Studies;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The study's finished plans side by side, the latest of each scenario. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    @Inject
    Studies studies;

    @Inject
    PlanRuns runs;

    @GET
    @Path("studies/{study}/comparison")
    public ComparisonJson comparison(UUID study) {
        StoredInventory inventory = studies.study(study).inventory().orElseThrow(ComparisonResource::nothing);
        Comparison comparison = runs.comparison(study).orElseThrow(ComparisonResource::nothing);
        return ComparisonJson.of(studies.reading(inventory.id()).inventory().provenance(), comparison);
    }

    private static RefusedException nothing() {
        return new RefusedException(RefusedException.Reason.CONFLICT, Text.of("api.nothing-to-compare"));
    }
}
