package dev.stowage.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.catalog.Catalog;
import dev.stowage.report.RuleJson;
import dev.stowage.rulebook.RuleInputException;
import dev.stowage.rulebook.Rulebook;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Rules that can be asked, each by its id. */
@Path("/api/v1/licence-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicenceRulesResource {
    private static final String EVALUATE = ":evaluate";

    /** Without own prices, which no rule asks for. */
    private final Catalog catalog;

    private final Rulebook rulebook;
    private final RequestWording language;

    @Inject
    LicenceRulesResource(Prices prices, RequestWording language) {
        this.catalog = prices.shipped();
        this.rulebook = new Rulebook(catalog);
        this.language = language;
    }

    @GET
    public List<JsonNode> rules() {
        RuleJson json = json();
        return rulebook.all().stream().map(json::rule).toList();
    }

    /** The rule in words, with its numbers and worked cases. */
    @GET
    @Path("{id}")
    public JsonNode rule(String id) {
        try {
            return json().rule(rulebook.rule(id));
        } catch (RuleInputException unknown) {
            throw new RefusedException(RefusedException.Reason.NOT_FOUND, unknown.text());
        }
    }

    /**
     * The rule's answer to the fields in the body, with its derivation: {@code POST ibm-pvu:evaluate}.
     *
     * @param call id of the rule and the verb in one segment, which the router cannot take apart
     * @throws NotFoundException for another verb
     */
    @POST
    @Path("{call}")
    public JsonNode evaluate(String call, String fields) throws JsonProcessingException {
        if (!call.endsWith(EVALUATE)) {
            throw new NotFoundException();
        }
        String id = call.substring(0, call.length() - EVALUATE.length());
        rule(id);
        try {
            return json().answer(rulebook.evaluate(id, RuleJson.fields(fields)));
        } catch (RuleInputException refusal) {
            throw new RefusedException(RefusedException.Reason.INVALID, refusal.text());
        }
    }

    private RuleJson json() {
        return new RuleJson(catalog, language.wording());
    }
}
