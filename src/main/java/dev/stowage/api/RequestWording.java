package dev.stowage.api;

import dev.stowage.quantity.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The language that the caller asked for. It changes sentences only: keys, enums and numbers stay as they are. */
@RequestScoped
public class RequestWording {
    @Inject
    RoutingContext routing;

    public Wording wording() {
        if (routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Wording.ENGLISH;
        }
        LanguageHeader preferred = routing.preferredLanguage();
        return preferred == null ? Wording.ENGLISH : Wording.of(Locale.forLanguageTag(preferred.tag()));
    }

    /** Of the request that is being answered; English outside of one. */
    static Wording current() {
        ManagedContext context = Arc.container().requestContext();
        return context.isActive()
                ? Arc.container().instance(RequestWording.class).get().wording()
                : Wording.ENGLISH;
    }
}
