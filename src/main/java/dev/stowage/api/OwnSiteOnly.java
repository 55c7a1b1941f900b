package dev.stowage.api;

import dev.stowage.quantity.Text;
import dev.stowage.study.RefusedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns away what a page of another site sends, by form or script: it would act in the name of whoever can reach this
 * service, which asks nobody to sign in.
 */
class OwnSiteOnly {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void turnAway(ContainerRequestContext request) {
        if (!HARMLESS.contains(request.getMethod()) && !isOwn(request)) {
            throw new RefusedException(RefusedException.Reason.FORBIDDEN, Text.of("api.other-site"));
        }
    }

    /** Browsers say where a request comes from; a caller without either header is no browser. */
    private static boolean isOwn(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || request.getHeaderString(HttpHeaders.HOST).equals(authority(origin));
    }

    /** Of {@code null}, which browsers send for hidden origins, nothing. */
    private static String authority(String origin) {
        return origin.equals("null") ? null : URI.create(origin).getAuthority();
    }
}
