package dev.stowage.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.study.RefusedException;
import dev.stowage.study.RefusedPricesException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong behind a door into a problem. */
class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class);

    @ServerExceptionMapper
    Response refused(RefusedException refusal) {
        ProblemType type = switch (refusal.reason()) {
            case FORBIDDEN -> ProblemType.FORBIDDEN;
            case NOT_FOUND -> ProblemType.NOT_FOUND;
            case CONFLICT -> ProblemType.CONFLICT;
            case OUTDATED -> ProblemType.OUTDATED;
            case VERSION_REQUIRED -> ProblemType.VERSION_REQUIRED;
            case INVALID -> ProblemType.INVALID;
        };
        return problem(type, refusal.text());
    }

    @ServerExceptionMapper
    Response refusedPrices(RefusedPricesException refusal) {
        Wording wording = RequestWording.current();
        return Problem.of(ProblemType.INVALID, wording.print(refusal.text()), wording)
                .withFaults(FileFault.all(refusal.faults()))
                .response();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException fault) {
        String place = fault.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                fault.getLocation().getLineNr(),
                                fault.getLocation().getColumnNr());
        return Problem.of(ProblemType.UNREADABLE, fault.getOriginalMessage() + place, RequestWording.current())
                .response();
    }

    /** What JAX-RS itself refuses: unknown paths, methods, media types, ids that are no UUID. */
    @ServerExceptionMapper
    Response refusedByTheDoor(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonProcessingException fault) {
            return unreadable(fault);
        }
        ProblemType type = ProblemType.ofStatus(refusal.getResponse().getStatus());
        return problem(type, type.detail());
    }

    @ServerExceptionMapper
    Response ours(RuntimeException failure) {
        LOG.error("A request failed", failure);
        return problem(ProblemType.INTERNAL, ProblemType.INTERNAL.detail());
    }

    private static Response problem(ProblemType type, Text detail) {
        Wording wording = RequestWording.current();
        return Problem.of(type, wording.print(detail), wording).response();
    }
}
