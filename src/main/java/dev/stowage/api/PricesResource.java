package dev.stowage.api;

import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.PriceFile;
import dev.stowage.catalog.PriceOverlay;
import dev.stowage.study.PriceList;
import dev.stowage.study.PriceListVersion;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The users' own prices: in force, version by version, replaced as a whole. */
@Path("/api/v1/prices")
@Produces(MediaType.APPLICATION_JSON)
public class PricesResource {
    private static final String YAML = "application/yaml";
    private static final String BODY = "body";

    @Inject
    Prices prices;

    /**
     * What counts now.
     *
     * @param version 0 before the first
     * @param prices the version's own, in the form in which PUT takes them
     * @param folder those of the operator's folder that none of the version's stands in for
     * @param faults lines of the version that this catalog does not know any more; they do not count
     */
    public record InForce(int version, List<OverlayPrice> prices, List<OverlayPrice> folder, List<FileFault> faults) {
        static InForce of(PriceList list) {
            return new InForce(
                    list.version(),
                    list.stored().prices(),
                    list.fromFolder().stream().map(PriceOverlay.Own::price).toList(),
                    FileFault.all(list.stored().faults()));
        }
    }

    /** One version with its prices, as far as the catalog of today knows what they are for. */
    public record Version(int number, Instant createdAt, List<OverlayPrice> prices, List<FileFault> faults) {}

    @GET
    public Response inForce() {
        PriceList list = prices.inForce();
        return Response.ok(InForce.of(list)).tag(tag(list.version())).build();
    }

    /** All that count, the operator's folder included, as a file for that folder. */
    @GET
    @Path("file")
    @Produces(YAML)
    public Response file() {
        PriceList list = prices.inForce();
        return download("own-prices.yaml", list.yaml(), list.version());
    }

    /**
     * Puts a list in the place of the one in force, the operator's folder aside. The body is YAML, or the same list in
     * JSON.
     *
     * @param ifMatch the ETag of the list that the change is based on; {@code *} for whichever is in force
     * @param version instead of it
     */
    @PUT
    @Consumes({YAML, "application/x-yaml", "text/yaml", "text/x-yaml", MediaType.APPLICATION_JSON})
    public Response replace(
            InputStream body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RestQuery Optional<Integer> version)
            throws IOException {
        int base = base(ifMatch, version);
        byte[] content = body.readNBytes(PriceFile.MOST_BYTES + 1);
        PriceFile list = MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                ? PriceFile.json(BODY, content, prices.shipped())
                : PriceFile.yaml(BODY, content, prices.shipped());
        String yaml = MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                ? PriceFile.write(list.prices())
                : new String(content, StandardCharsets.UTF_8);
        PriceListVersion written = prices.replace(base, list, yaml);
        return Response.ok(written).tag(tag(written.number())).build();
    }

    /** Newest first. */
    @GET
    @Path("versions")
    public List<PriceListVersion> versions() {
        return prices.versions();
    }

    @GET
    @Path("versions/{number}")
    public Version version(int number) {
        PriceListVersion version = prices.version(number);
        PriceFile stored = prices.of(number).stored();
        return new Version(number, version.createdAt(), stored.prices(), FileFault.all(stored.faults()));
    }

    /** As it was given. */
    @GET
    @Path("versions/{number}/file")
    @Produces(YAML)
    public Response versionFile(int number) {
        return download("own-prices-" + number + ".yaml", prices.yaml(number), number);
    }

    private int base(String ifMatch, Optional<Integer> version) {
        if (ifMatch == null) {
            return version.orElseThrow(() -> new RefusedException(
                    RefusedException.Reason.VERSION_REQUIRED, ProblemType.VERSION_REQUIRED.detail()));
        }
        return ifMatch.strip().equals("*") ? prices.inForce().version() : number(ifMatch);
    }

    /** Of a tag that is none of ours, a version that never is in force. */
    private static int number(String tag) {
        String digits = tag.strip().replaceAll("^\"|\"$", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    private static Response download(String name, String yaml, int version) {
        return Response.ok(yaml)
                .tag(tag(version))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
