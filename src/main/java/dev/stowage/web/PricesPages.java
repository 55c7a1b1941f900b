package dev.stowage.web;

import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.PriceFile;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.study.PriceList;
import dev.stowage.study.PriceListVersion;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The users' own prices: shown, entered, uploaded, withdrawn. */
@Path("/prices")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PricesPages {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int VERSIONS_SHOWN = 10;
    private static final String HOME = "/prices";

    @Inject
    PageRequest reader;

    @Inject
    Prices prices;

    /**
     * @param product chosen in the form: {@code product/edition}
     * @param versions part of their list
     */
    @GET
    public Response prices(@RestQuery @DefaultValue("") String product, @RestQuery @DefaultValue("1") int versions) {
        PriceList list = prices.inForce();
        PriceFile.Line known = list.stored().lines().get(product);
        PriceForm form = known == null
                ? PriceForm.blank(product, LocalDate.now(), wording())
                : PriceForm.of(known.price(), wording());
        return shown(OK, form, PricesPage.Answer.NONE, versions);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> fields) {
        PriceForm form = PriceForm.sent(single(fields), wording());
        Optional<OverlayPrice> price = form.price(prices.shipped());
        if (price.isEmpty()) {
            return shown(UNPROCESSABLE, form, PricesPage.Answer.NONE, 1);
        }
        return changed(form, () -> prices.enter(base(form.value("version")), List.of(price.get())));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@RestForm @DefaultValue("") String version, @RestForm @DefaultValue("") String price) {
        return changed(blank(), () -> prices.withdraw(base(version), price));
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm @DefaultValue("") String version, @RestForm("files") List<FileUpload> files) {
        List<PriceFile> read = new ArrayList<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            if (file.fileName() != null && !file.fileName().isBlank()) {
                read.add(read(file));
            }
        }
        if (read.isEmpty()) {
            return shown(UNPROCESSABLE, blank(), PricesPage.Answer.refused(Text.of("web.upload.none")), 1);
        }
        try {
            Prices.Taken taken = prices.take(base(version), read);
            return taken.faults().isEmpty()
                    ? Redirect.to(HOME)
                    : shown(
                            UNPROCESSABLE,
                            blank(),
                            new PricesPage.Answer(Optional.empty(), taken.faults(), taken.files()),
                            1);
        } catch (RefusedException refusal) {
            return refused(refusal, blank());
        }
    }

    /** Where the forms lead after a change of language. */
    @GET
    @Path("{form: withdraw|upload}")
    public Response start() {
        return Redirect.to(HOME);
    }

    @GET
    @Path("versions/{number}")
    public Response version(int number) {
        PriceListVersion version = prices.version(number);
        boolean inForce = prices.inForce().version() == number;
        return Response.ok(new PriceVersionPage(reader.page(), version, prices.yaml(number), inForce))
                .build();
    }

    private PriceFile read(FileUpload file) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return PriceFile.yaml(file.fileName(), in.readNBytes(PriceFile.MOST_BYTES + 1), prices.shipped());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException("An uploaded price list cannot be read", failure);
        }
    }

    private Response changed(PriceForm form, Runnable change) {
        try {
            change.run();
            return Redirect.to(HOME);
        } catch (RefusedException refusal) {
            return refused(refusal, form);
        }
    }

    /** With what was typed, so that it need not be typed again. */
    private Response refused(RefusedException refusal, PriceForm form) {
        return shown(CONFLICT, form, PricesPage.Answer.refused(refusal.text()), 1);
    }

    /** Of a form that does not say, a version that never is in force. */
    private static int base(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private PriceForm blank() {
        return PriceForm.blank("", LocalDate.now(), wording());
    }

    private Response shown(int status, PriceForm form, PricesPage.Answer answer, int versions) {
        Page page = reader.page();
        PriceList list = prices.inForce();
        List<PriceChoices> choices = PriceChoices.all(list.catalog(), page);
        return Response.status(status)
                .entity(new PricesPage(
                        page,
                        list,
                        PriceLine.all(list),
                        choices,
                        choices.stream()
                                .flatMap(group -> group.choices().stream())
                                .filter(choice -> !choice.priced())
                                .toList(),
                        form,
                        ListPart.of(prices.versions(), versions, VERSIONS_SHOWN),
                        answer))
                .build();
    }

    private static Map<String, String> single(MultivaluedMap<String, String> fields) {
        Map<String, String> single = new LinkedHashMap<>();
        fields.forEach((name, values) -> single.put(name, values.isEmpty() ? "" : values.get(0)));
        return single;
    }

    private Wording wording() {
        return reader.page().wording();
    }
}
