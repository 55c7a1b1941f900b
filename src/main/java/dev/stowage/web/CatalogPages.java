package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.study.Prices;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** What the catalog holds, to be looked through. */
@Path("/catalog")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CatalogPages {
    @Inject
    PageRequest reader;

    @Inject
    Prices prices;

    /**
     * @param words in a product's name, vendor or other names
     * @param architecture of its hosts; any other word than an architecture's finds nothing
     */
    @GET
    public CatalogPage list(
            @RestQuery @DefaultValue("") String words,
            @RestQuery @DefaultValue("") String architecture,
            @RestQuery @DefaultValue("false") boolean outOfUse) {
        Catalog catalog = prices.catalog();
        List<ProductSheet> found = catalog.hypervisors().stream()
                .filter(one -> outOfUse || !one.status().state().outOfUse())
                .filter(one -> architecture.isEmpty()
                        || one.hostArchitectures().stream()
                                .anyMatch(host -> host.name().equals(architecture)))
                .map(one -> ProductSheet.of(one, catalog))
                .filter(sheet -> sheet.speaksOf(words.strip()))
                .sorted(Comparator.comparing(sheet -> sheet.product().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new CatalogPage(
                reader.page(),
                found.stream().filter(one -> one.product().type().bareMetal()).toList(),
                found.stream().filter(one -> !one.product().type().bareMetal()).toList(),
                catalog.guestProducts().stream()
                        .map(one -> GuestSheet.of(one, catalog))
                        .filter(sheet -> sheet.speaksOf(words.strip()))
                        .sorted(Comparator.comparing(
                                sheet -> sheet.product().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                List.of(CpuArchitecture.values()),
                words,
                architecture,
                outOfUse);
    }
}
