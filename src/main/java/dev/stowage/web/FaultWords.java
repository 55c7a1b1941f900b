package dev.stowage.web;

import dev.stowage.quantity.Text;
import java.util.Map;

/** What a status means, in the words that the REST door has for its problem types. */
final class FaultWords {
    private static final Kind UNREADABLE = new Kind("unreadable", "UNREADABLE");
    private static final Kind INTERNAL = new Kind("internal-error", "INTERNAL");
    private static final Map<Integer, Kind> BY_STATUS = Map.of(
            403, new Kind("forbidden", "FORBIDDEN"),
            404, new Kind("not-found", "NOT_FOUND"),
            405, new Kind("method-not-allowed", "METHOD"),
            406, new Kind("not-acceptable", "NOT_ACCEPTABLE"),
            409, new Kind("conflict", "CONFLICT"),
            415, new Kind("unsupported-media-type", "MEDIA_TYPE"),
            422, new Kind("invalid", "INVALID"));

    private FaultWords() {}

    private record Kind(String title, String detail) {}

    static Text title(int status) {
        return Text.of("api.problem." + kind(status).title());
    }

    static Text detail(int status) {
        return Text.of("api.detail." + kind(status).detail());
    }

    private static Kind kind(int status) {
        return BY_STATUS.getOrDefault(status, status >= 500 ? INTERNAL : UNREADABLE);
    }
}
