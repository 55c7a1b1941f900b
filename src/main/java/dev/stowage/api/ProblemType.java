package dev.stowage.api;

import dev.stowage.quantity.Text;

/** All that a caller can do wrong, as RFC 9457 problem types. */
enum ProblemType {
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    CONFLICT("conflict", 409),
    INVALID("invalid", 422),
    UNREADABLE("unreadable", 400),
    TOO_LARGE("too-large", 413),
    METHOD("method-not-allowed", 405),
    MEDIA_TYPE("unsupported-media-type", 415),
    NOT_ACCEPTABLE("not-acceptable", 406),
    OUTDATED("outdated", 412),
    VERSION_REQUIRED("version-required", 428),
    INTERNAL("internal-error", 500);

    private final String id;
    private final int status;

    ProblemType(String id, int status) {
        this.id = id;
        this.status = status;
    }

    /** A URN, since the types are explained in the OpenAPI document and not on a page of their own. */
    String uri() {
        return "urn:stowage:problem:" + id;
    }

    int status() {
        return status;
    }

    Text title() {
        return Text.of("api.problem." + id);
    }

    /** Of what is wrong wherever it happens. */
    Text detail() {
        return Text.of("api.detail." + name());
    }

    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL : UNREADABLE;
    }
}
