package dev.stowage.web;

import dev.stowage.placement.PlanProfile;
import dev.stowage.report.Bill;
import dev.stowage.report.HostRow;
import dev.stowage.report.ScenarioFigures;
import dev.stowage.report.SearchState;
import dev.stowage.report.VmRow;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.study.Inquiries;
import dev.stowage.study.PlanRun;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.PriceList;
import dev.stowage.study.Prices;
import dev.stowage.study.Scenarios;
import dev.stowage.study.StoredScenario;
import dev.stowage.study.Studies;
import dev.stowage.study.Study;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Plans: followed while they are solved, stopped, started again, looked at. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PlanPages {
    private static final int HOSTS_SHOWN = 60;
    private static final int VMS_SHOWN = 50;

    @Inject
    PageRequest reader;

    @Inject
    Studies studies;

    @Inject
    Scenarios scenarios;

    @Inject
    PlanRuns runs;

    @Inject
    Prices prices;

    @Inject
    Inquiries inquiries;

    @GET
    @Path("plans/{id}")
    public Response plan(
            UUID id,
            @RestQuery @DefaultValue("1") int hosts,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int vms,
            @RestQuery @DefaultValue("") String vm,
            @RestQuery @DefaultValue("") String host) {
        PlanRun run = runs.run(id);
        Study study = studies.study(run.studyId());
        StoredScenario scenario = scenarios.scenario(run.scenarioId());
        List<SearchState> progress = run.progress().stream()
                .map(milestone -> SearchState.of(milestone, scenario.scenario().currency()))
                .toList();
        return Response.ok(new PlanPage(
                        reader.page(),
                        study,
                        scenario,
                        run,
                        SearchState.of(run.progress(), scenario.scenario().currency()),
                        SearchChart.of(
                                reader.page(), scenario.scenario().currency().getCode(), progress),
                        runs.result(id)
                                .map(result -> solved(
                                        study,
                                        run,
                                        result,
                                        WhyHere.of(inquiries, id, result.plan().hosts(), vm, host),
                                        hosts,
                                        q,
                                        vms))))
                .build();
    }

    @POST
    @Path("plans/{id}/stop")
    public Response stop(UUID id) {
        runs.stop(id);
        return Redirect.to("/plans/" + id);
    }

    @POST
    @Path("plans/{id}/restart")
    public Response restart(UUID id) {
        runs.restart(id);
        return Redirect.to("/plans/" + id);
    }

    private PlanPage.Solved solved(
            Study study, PlanRun run, ScenarioResult result, WhyHere why, int hosts, String words, int vms) {
        PriceList inForce = prices.inForce();
        ScenarioFigures figures = ScenarioFigures.of(result);
        List<VmRow> rows = VmRow.of(
                result.plan(),
                studies.reading(study.inventory().orElseThrow().id()).inventory());
        return new PlanPage.Solved(
                figures,
                result.plan(),
                Bill.of(result, prices.of(run.priceVersion().orElse(0)).catalog()),
                MissingPrice.all(figures.unpriced(), inForce.catalog()),
                run.priceVersion()
                        .filter(version -> version != inForce.version())
                        .isPresent(),
                result.risks(),
                result.notes(),
                PlanProfile.of(result.plan()),
                why,
                ListPart.of(result.plan().hosts(), hosts, HOSTS_SHOWN).with(HostRow::of),
                words,
                ListPart.of(rows.stream().filter(row -> row.mentions(words)).toList(), vms, VMS_SHOWN));
    }
}
