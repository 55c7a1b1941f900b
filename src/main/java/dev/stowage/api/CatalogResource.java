package dev.stowage.api;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.Source;
import dev.stowage.study.Prices;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the catalog holds: each figure with its source and evidence. */
@Path("/api/v1/catalog")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {
    @Inject
    Prices prices;

    @GET
    @Path("hypervisors")
    public List<Hypervisor> hypervisors() {
        return catalog().hypervisors();
    }

    @GET
    @Path("host-operating-systems")
    public List<HostOperatingSystem> hostOperatingSystems() {
        return catalog().hostOperatingSystems();
    }

    @GET
    @Path("host-models")
    public List<HostModel> hostModels() {
        return catalog().hostModels();
    }

    @GET
    @Path("guest-products")
    public List<GuestProduct> guestProducts() {
        return catalog().guestProducts();
    }

    /** By {@code group.name}, which is also the key by which a scenario replaces a figure. */
    @GET
    @Path("parameters")
    public Map<String, Parameter> parameters() {
        return new TreeMap<>(catalog().parameters());
    }

    @GET
    @Path("sources")
    public Map<String, Source> sources() {
        return new TreeMap<>(catalog().sources());
    }

    private Catalog catalog() {
        return prices.catalog();
    }
}
