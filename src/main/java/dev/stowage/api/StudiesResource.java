package dev.stowage.api;

import dev.stowage.study.Studies;
import dev.stowage.study.Study;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Studies: each holds one inventory and any number of scenarios. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StudiesResource {
    @Inject
    Studies studies;

    /** What a new study is called. */
    public record NewStudy(String name) {}

    @GET
    @Path("studies")
    public List<Study> all() {
        return studies.all();
    }

    @POST
    @Path("studies")
    public Response create(NewStudy request, UriInfo address) {
        Study study = studies.create(request == null ? null : request.name());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(study.id().toString())
                        .build())
                .entity(study)
                .build();
    }

    @GET
    @Path("studies/{id}")
    public Study study(UUID id) {
        return studies.study(id);
    }

    @DELETE
    @Path("studies/{id}")
    public void delete(UUID id) {
        studies.delete(id);
    }
}
