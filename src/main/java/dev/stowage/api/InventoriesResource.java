package dev.stowage.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.inventory.Cluster;
import dev.stowage.inventory.Datastore;
import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.QuarantinedRow;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Text;
import dev.stowage.report.Inspection;
import dev.stowage.study.RefusedException;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Studies;
import dev.stowage.study.Uploads;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Inventories: uploaded as files, read in the background, looked at in parts. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InventoriesResource {
    @Inject
    Studies studies;

    @Inject
    Uploads uploads;

    @Inject
    RequestWording language;

    /** Takes a file as part {@code file} of a form; the answer names where its reading can be followed. */
    @POST
    @Path("studies/{study}/inventory")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UUID study, @RestForm("file") FileUpload file, UriInfo address) {
        studies.study(study);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.no-file"));
        }
        StoredInventory stored = uploads.accept(study, file.uploadedFile(), file.fileName(), language.wording());
        return Response.accepted(stored)
                .location(address.getBaseUriBuilder()
                        .path("api/v1/inventories/{id}")
                        .build(stored.id()))
                .build();
    }

    /** How the reading stands. */
    @GET
    @Path("inventories/{id}")
    public StoredInventory inventory(UUID id) {
        return studies.inventory(id);
    }

    /** Totals, buckets and checksum, as the command {@code inspect} prints them. */
    @GET
    @Path("inventories/{id}/inspection")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonNode inspection(UUID id) {
        return new Inspection(studies.reading(id)).tree(language.wording());
    }

    @GET
    @Path("inventories/{id}/findings")
    public Page<Finding> findings(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).findings(), address);
    }

    @GET
    @Path("inventories/{id}/quarantine")
    public Page<QuarantinedRow> quarantine(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).quarantined(), address);
    }

    @GET
    @Path("inventories/{id}/vms")
    public Page<VirtualMachine> vms(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).inventory().vms(), address);
    }

    @GET
    @Path("inventories/{id}/hosts")
    public Page<Host> hosts(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).inventory().hosts(), address);
    }

    @GET
    @Path("inventories/{id}/clusters")
    public Page<Cluster> clusters(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).inventory().clusters(), address);
    }

    @GET
    @Path("inventories/{id}/datastores")
    public Page<Datastore> datastores(UUID id, @BeanParam Page.Part part, UriInfo address) {
        return part.of(studies.reading(id).inventory().datastores(), address);
    }
}
