package dev.stowage.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is announced as too large before it is sent, with a problem rather than a cut line. */
@ApplicationScoped
public class UploadSizeFilter {
    private static final int EARLY = 400;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    ObjectMapper mapper;

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext routing) {
        String announced = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit.asLongValue()) {
            routing.next();
            return;
        }
        String detail = Wording.ENGLISH.print(Text.of(
                "api.detail.TOO_LARGE", new DataSize(Long.parseLong(announced)), new DataSize(limit.asLongValue())));
        try {
            routing.response()
                    .setStatusCode(ProblemType.TOO_LARGE.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(mapper.writeValueAsString(Problem.of(ProblemType.TOO_LARGE, detail, Wording.ENGLISH)));
        } catch (JsonProcessingException impossible) {
            routing.fail(impossible);
        }
    }
}
