package dev.stowage.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** After a form was taken, the page that shows what became of it. */
final class Redirect {
    private Redirect() {}

    /**
     * @param address within the service, beginning with a slash
     */
    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
