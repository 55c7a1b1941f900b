package dev.stowage.api;

import dev.stowage.quantity.Text;
import dev.stowage.study.RefusedException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A part of a list.
 *
 * @param items at most as many as asked for
 * @param total of the whole list
 * @param next address of the following part, empty at the end
 */
public record Page<T>(List<T> items, int total, Optional<String> next) {
    private static final int LARGEST = 1000;

    /** Which part is asked for; {@code ?offset=0&limit=100} without a word. */
    public static class Part {
        @RestQuery
        @DefaultValue("0")
        int offset;

        @RestQuery
        @DefaultValue("100")
        int limit;

        /**
         * @throws RefusedException for an offset below zero or a limit that is not from 1 to 1000
         */
        <T> Page<T> of(List<T> all, UriInfo address) {
            if (offset < 0 || limit < 1 || limit > LARGEST) {
                throw new RefusedException(RefusedException.Reason.INVALID, Text.of("api.page", LARGEST));
            }
            int from = Math.min(offset, all.size());
            int to = Math.min(from + limit, all.size());
            Optional<String> next = to < all.size()
                    ? Optional.of(address.getRequestUriBuilder()
                            .replaceQueryParam("offset", to)
                            .replaceQueryParam("limit", limit)
                            .build()
                            .toString())
                    : Optional.empty();
            return new Page<>(all.subList(from, to), all.size(), next);
        }
    }
}
