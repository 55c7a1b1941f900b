package dev.stowage.web;

import dev.stowage.quantity.Wording;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a request says of its reader: language and theme from the address, else from a cookie, else from the browser. */
@RequestScoped
class PageRequest {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    @Inject
    RoutingContext routing;

    Page page() {
        return new Page(wording(), theme(), routing.request().path(), query());
    }

    /** Asked for in the address, and to be remembered. */
    Optional<Wording> chosenWording() {
        return wording(routing.queryParams().get(LANGUAGE));
    }

    /** Asked for in the address, and to be remembered. */
    Optional<Theme> chosenTheme() {
        return Theme.of(routing.queryParams().get(THEME));
    }

    private Wording wording() {
        return chosenWording().or(() -> cookie(LANGUAGE).flatMap(this::wording)).orElseGet(this::preferredWording);
    }

    private Optional<Wording> wording(String language) {
        return Optional.ofNullable(language)
                .filter(tag -> tag.equals("de") || tag.equals("en"))
                .map(tag -> Wording.of(Locale.forLanguageTag(tag)));
    }

    private Wording preferredWording() {
        if (routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Wording.ENGLISH;
        }
        LanguageHeader preferred = routing.preferredLanguage();
        return preferred == null ? Wording.ENGLISH : Wording.of(Locale.forLanguageTag(preferred.tag()));
    }

    private Optional<Theme> theme() {
        return chosenTheme().or(() -> cookie(THEME).flatMap(Theme::of));
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(routing.request().getCookie(PageFilter.COOKIE_PREFIX + name))
                .map(Cookie::getValue);
    }

    /** Without the switches, so that a link to this page does not carry them along. */
    private Map<String, String> query() {
        Map<String, String> query = new TreeMap<>();
        routing.queryParams().forEach(parameter -> query.put(parameter.getKey(), parameter.getValue()));
        query.remove(LANGUAGE);
        query.remove(THEME);
        return query;
    }
}
