package dev.stowage.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.quantity.Text;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.scenario.Scenario;
import dev.stowage.study.RefusedException;
import dev.stowage.study.Scenarios;
import dev.stowage.study.StoredScenario;
import dev.stowage.study.Studies;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Scenarios of a study. What a request leaves out is as Stowage's own defaults have it. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScenariosResource {
    @Inject
    Studies studies;

    @Inject
    Scenarios scenarios;

    @GET
    @Path("studies/{study}/scenarios")
    public List<StoredScenario> ofStudy(UUID study) {
        studies.study(study);
        return scenarios.ofStudy(study);
    }

    @POST
    @Path("studies/{study}/scenarios")
    public Response add(UUID study, JsonNode document, UriInfo address) {
        StoredScenario added = scenarios.add(study, read(document));
        return Response.created(address.getBaseUriBuilder()
                        .path("api/v1/scenarios/{id}")
                        .build(added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("scenarios/{id}")
    public StoredScenario scenario(UUID id) {
        return scenarios.scenario(id);
    }

    @PUT
    @Path("scenarios/{id}")
    public StoredScenario replace(UUID id, JsonNode document) {
        return scenarios.replace(id, read(document));
    }

    @DELETE
    @Path("scenarios/{id}")
    public void delete(UUID id) {
        scenarios.delete(id);
    }

    private static Scenario read(JsonNode document) {
        try {
            if (document == null || !document.isObject()) {
                throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.no-scenario"));
            }
            return ScenarioFormat.read(document);
        } catch (UnreadableScenarioException fault) {
            throw new RefusedException(
                    RefusedException.Reason.INVALID, Text.of("study.scenario-invalid", fault.getMessage()));
        }
    }
}
