package dev.stowage.web;

import dev.stowage.quantity.Text;
import dev.stowage.study.RefusedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Stands behind every page: remembers the reader's choices, forbids scripts that are not ours, and shows a fault as a
 * page, where the REST door answers it with a problem.
 */
class PageFilter {
    static final String COOKIE_PREFIX = "stowage-";

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final int REMEMBERED_SECONDS = (int) Duration.ofDays(365).toSeconds();
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    PageRequest reader;

    @ServerResponseFilter
    void dress(ContainerRequestContext request, ContainerResponseContext response, Throwable fault) {
        if (!isPage(request)) {
            return;
        }
        if (fault != null && response.hasEntity()) {
            int status = response.getStatus();
            Response shown = fault(status, FaultWords.title(status), detail(fault, status));
            response.setEntity(shown.getEntity(), null, HTML);
        }
        response.getHeaders().putSingle("Content-Security-Policy", POLICY);
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle("Referrer-Policy", "same-origin");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Cookie");
        reader.chosenWording()
                .ifPresent(chosen ->
                        remember(response, PageRequest.LANGUAGE, chosen.locale().getLanguage()));
        reader.chosenTheme().ifPresent(chosen -> remember(response, PageRequest.THEME, chosen.id()));
    }

    private static boolean isPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    private Response fault(int status, Text title, Text detail) {
        Page page = reader.page();
        return Response.status(status)
                .type(HTML)
                .entity(new FaultPage(page, status, page.print(title), page.print(detail)).render())
                .build();
    }

    private static Text detail(Throwable fault, int status) {
        return fault instanceof RefusedException refusal ? refusal.text() : FaultWords.detail(status);
    }

    private static void remember(ContainerResponseContext response, String name, String value) {
        NewCookie cookie = new NewCookie.Builder(COOKIE_PREFIX + name)
                .value(value)
                .path("/")
                .maxAge(REMEMBERED_SECONDS)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
    }
}
