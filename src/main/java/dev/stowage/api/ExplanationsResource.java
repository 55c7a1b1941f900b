package dev.stowage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stowage.placement.FittingAnswer;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.PlacesAnswer;
import dev.stowage.placement.PlanProfile;
import dev.stowage.quantity.Text;
import dev.stowage.study.Inquiries;
import dev.stowage.study.RefusedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Questions about finished plans: why here, why not there, how many more, where a new VM is cheapest. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationsResource {
    private static final String BEST_HOST = ":best-host";

    @Inject
    Inquiries inquiries;

    /**
     * One of the three, as the question asks.
     *
     * @param plan of the whole plan
     * @param places of a VM
     * @param move of a VM and a host
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Explanation(Optional<PlanProfile> plan, Optional<PlacesAnswer> places, Optional<MoveAnswer> move) {}

    @GET
    @Path("plans/{id}/explanation")
    @Operation(
            summary = "Why here? Why not there?",
            description =
                    "Without a VM: what the plan's cost is made of and what its hosts run out of (plan). With a VM:"
                            + " where else it could stand, cheapest first, and why not elsewhere (places). With a VM and a host:"
                            + " whether it fits there, or the binding constraint with its numbers; and if it fits, the difference"
                            + " of the finished bills to the cent (move).")
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", description = "No such plan, VM or host")
    @APIResponse(responseCode = "409", description = "The plan is not finished or outdated, or the name is not unique")
    public Explanation explanation(
            UUID id,
            @Parameter(description = "Id or name of a VM") @RestQuery Optional<String> vm,
            @Parameter(description = "Name of a host, or id of an offered host kind for the next new one") @RestQuery
                    Optional<String> host) {
        if (vm.isEmpty() && host.isPresent()) {
            throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.host-without-vm"));
        }
        return new Explanation(
                vm.isPresent() ? Optional.empty() : Optional.of(inquiries.profile(id)),
                host.isPresent() ? Optional.empty() : vm.map(name -> inquiries.places(id, name)),
                host.map(there -> inquiries.move(id, vm.orElseThrow(), there)));
    }

    @GET
    @Path("plans/{id}/fitting")
    @Operation(
            summary = "How many more VMs like one fit",
            description = "On the hosts of the plan as it stands, without a new one and with the failover reserve kept,"
                    + " and what stops the next.")
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", description = "No such plan or VM")
    @APIResponse(responseCode = "409", description = "The plan is not finished or outdated, or the name is not unique")
    @APIResponse(responseCode = "422", description = "No VM is named")
    public FittingAnswer fitting(
            UUID id, @Parameter(description = "Id or name of a VM") @RestQuery Optional<String> vm) {
        return inquiries.fitting(
                id,
                vm.orElseThrow(() -> new RefusedException(RefusedException.Reason.INVALID, Text.of("api.vm-missing"))));
    }

    /**
     * {@code POST {id}:best-host}.
     *
     * @param call id of the plan and the verb in one segment, which the router cannot take apart
     * @throws NotFoundException for another verb, or an id that is none
     */
    @POST
    @Path("plans/{call}")
    @Operation(
            summary = "Where a new VM is cheapest: POST plans/{id}:best-host",
            description = "The cheapest places among the hosts of the plan, each with the difference of the finished"
                    + " bills; a new host where none of them takes the VM. The path is the plan's id and \":best-host\"."
                    + " The VM is sized, grown and recognised as the scenario does it with the others.")
    @APIResponse(responseCode = "200", description = "The answer; without a place, the reasons")
    @APIResponse(responseCode = "404", description = "No such plan")
    @APIResponse(responseCode = "409", description = "The plan is not finished or outdated")
    @APIResponse(responseCode = "422", description = "There cannot be such a VM")
    public PlacesAnswer bestHost(
            @Parameter(description = "The plan's id and \":best-host\"") String call, VmRequest vm) {
        if (!call.endsWith(BEST_HOST)) {
            throw new NotFoundException();
        }
        UUID id = id(call.substring(0, call.length() - BEST_HOST.length()));
        if (vm == null) {
            throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.vm-missing"));
        }
        return inquiries.bestHost(id, vm.vm());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException(none);
        }
    }
}
