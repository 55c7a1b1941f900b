package dev.stowage.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.placement.Effort;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.scenario.Scenario;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import dev.stowage.study.Scenarios;
import dev.stowage.study.StoredScenario;
import dev.stowage.study.Studies;
import dev.stowage.study.Study;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Scenarios: made, changed, copied, deleted, solved. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ScenarioPages {
    private static final int UNPROCESSABLE = 422;
    private static final String ADD_HOSTS = "add-hosts";

    @Inject
    PageRequest reader;

    @Inject
    Studies studies;

    @Inject
    Scenarios scenarios;

    @Inject
    PlanRuns runs;

    @Inject
    Prices ownPrices;

    @GET
    @Path("studies/{id}/scenarios/new")
    public Response blank(UUID id) {
        ScenarioForm form = ScenarioForm.of(ScenarioFormat.defaults(), prices(), wording());
        form.addHostLine();
        return shown(Response.Status.OK.getStatusCode(), studies.study(id), Optional.empty(), form);
    }

    @POST
    @Path("studies/{id}/scenarios/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> fields) {
        return take(studies.study(id), Optional.empty(), fields, scenario -> scenarios.add(id, scenario));
    }

    @GET
    @Path("scenarios/{id}")
    public Response scenario(UUID id) {
        StoredScenario stored = scenarios.scenario(id);
        ScenarioForm form = ScenarioForm.of(ScenarioFormat.write(stored.scenario()), prices(), wording());
        return shown(Response.Status.OK.getStatusCode(), studies.study(stored.studyId()), Optional.of(stored), form);
    }

    @POST
    @Path("scenarios/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(UUID id, MultivaluedMap<String, String> fields) {
        StoredScenario stored = scenarios.scenario(id);
        return take(
                studies.study(stored.studyId()),
                Optional.of(stored),
                fields,
                scenario -> scenarios.replace(id, scenario));
    }

    @POST
    @Path("scenarios/{id}/delete")
    public Response delete(UUID id) {
        StoredScenario stored = scenarios.scenario(id);
        scenarios.delete(id);
        return Redirect.to("/studies/" + stored.studyId());
    }

    /** The copy opens in the form, since a copy is made to be changed. */
    @POST
    @Path("scenarios/{id}/copy")
    public Response copy(UUID id) {
        StoredScenario stored = scenarios.scenario(id);
        ObjectNode document = ScenarioFormat.write(stored.scenario());
        document.put("name", freeName(stored));
        document.put("baseline", false);
        try {
            return Redirect.to("/scenarios/"
                    + scenarios
                            .add(stored.studyId(), ScenarioFormat.read(document))
                            .id());
        } catch (UnreadableScenarioException impossible) {
            throw new IllegalStateException("A scenario's own document cannot be read", impossible);
        }
    }

    private String freeName(StoredScenario stored) {
        List<String> taken = scenarios.ofStudy(stored.studyId()).stream()
                .map(other -> other.scenario().name())
                .toList();
        String name = stored.scenario().name();
        int number = 2;
        while (taken.contains(name)) {
            name = wording()
                    .print(Text.of("web.scenario.copy-name", stored.scenario().name(), number++));
        }
        return name;
    }

    @POST
    @Path("scenarios/{id}/plans")
    public Response solve(UUID id) {
        return Redirect.to("/plans/" + runs.request(id, Effort.DEFAULT).id());
    }

    private Response take(
            Study study,
            Optional<StoredScenario> stored,
            MultivaluedMap<String, String> fields,
            Consumer<Scenario> save) {
        ScenarioForm form = ScenarioForm.sent(single(fields), wording());
        if (fields.containsKey(ADD_HOSTS)) {
            form.addHostLine();
            return shown(Response.Status.OK.getStatusCode(), study, stored, form);
        }
        ObjectNode document = form.document();
        if (!form.faulty()) {
            save(document, form, save);
        }
        return form.faulty() ? shown(UNPROCESSABLE, study, stored, form) : Redirect.to("/studies/" + study.id());
    }

    /** What the fields alone could not tell is recorded in the form. */
    private static void save(ObjectNode document, ScenarioForm form, Consumer<Scenario> save) {
        try {
            save.accept(ScenarioFormat.read(document));
        } catch (UnreadableScenarioException fault) {
            form.blame("", Text.of("study.scenario-invalid", fault.getMessage()));
        } catch (RefusedException refusal) {
            String field = switch (refusal.text().key()) {
                case "study.scenario-name-taken" -> ScenarioField.NAME.path();
                case "study.second-baseline" -> ScenarioField.BASELINE.path();
                default -> "";
            };
            form.blame(field, refusal.text());
        }
    }

    private static Map<String, String> single(MultivaluedMap<String, String> fields) {
        Map<String, String> single = new LinkedHashMap<>();
        fields.forEach((name, values) -> single.put(name, values.isEmpty() ? "" : values.get(0)));
        return single;
    }

    private Response shown(int status, Study study, Optional<StoredScenario> stored, ScenarioForm form) {
        return Response.status(status)
                .entity(new ScenarioPage(
                        reader.page(),
                        study,
                        stored,
                        form,
                        HostChoices.of(ownPrices.catalog(), reader.page()),
                        FigureLine.all(ownPrices.catalog()),
                        prices()))
                .build();
    }

    private List<ContestedPrice> prices() {
        return ContestedPrice.all(ownPrices.catalog());
    }

    private Wording wording() {
        return reader.page().wording();
    }
}
