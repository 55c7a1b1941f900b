package dev.stowage.api;

import dev.stowage.report.PlanFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a plan file looks like, for programs that write or read one. */
@Path("/api/v1/plan-schema")
public class PlanSchemaResource {
    private static final String SCHEMA_JSON = "application/schema+json";

    /** JSON schema, draft 2020-12. */
    @GET
    @Produces(SCHEMA_JSON)
    @APIResponse(
            responseCode = "200",
            description = "JSON schema of plan files, draft 2020-12",
            content = @Content(mediaType = SCHEMA_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return PlanFile.publishedSchema();
    }
}
