package dev.stowage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stowage.quantity.Wording;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An answer to a caller's fault, as RFC 9457 lays down.
 *
 * @param type which kind of fault, the same in every language
 * @param title the kind in the caller's language
 * @param detail what is wrong here, and what to do about it
 * @param faults each fault of a file; null where the fault is in no file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, List<FileFault> faults) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, Wording wording) {
        return new Problem(type.uri(), wording.print(type.title()), type.status(), detail, null);
    }

    Problem withFaults(List<FileFault> each) {
        return new Problem(type, title, status, detail, each);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
