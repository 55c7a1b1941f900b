package dev.stowage.web;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.placement.Effort;
import dev.stowage.quantity.Text;
import dev.stowage.study.PlanRun;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Studies;
import dev.stowage.study.Study;
import dev.stowage.study.Uploads;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Studies: the list, one study with its inventory and scenarios, its comparison. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StudyPages {
    private static final int STUDIES_SHOWN = 10;
    private static final int UNPROCESSABLE = 422;

    @Inject
    PageRequest reader;

    @Inject
    Studies studies;

    @Inject
    Uploads uploads;

    @Inject
    PlanRuns runs;

    @Inject
    StudyBoards boards;

    @Inject
    Prices prices;

    @GET
    public Response list(@RestQuery @DefaultValue("1") int part) {
        return Response.ok(list(part, "", Optional.empty())).build();
    }

    @POST
    @Path("studies")
    public Response create(@RestForm String name) {
        try {
            return Redirect.to("/studies/" + studies.create(name).id());
        } catch (RefusedException refusal) {
            return Response.status(UNPROCESSABLE)
                    .entity(list(1, name == null ? "" : name, Optional.of(refusal.text())))
                    .build();
        }
    }

    /** Where the form for a new study leads after a change of language. */
    @GET
    @Path("studies")
    public Response start() {
        return Redirect.to("/");
    }

    @GET
    @Path("studies/{id}")
    public Response study(UUID id) {
        return Response.ok(study(studies.study(id), Optional.empty())).build();
    }

    @POST
    @Path("studies/{id}/delete")
    public Response delete(UUID id) {
        studies.delete(id);
        return Redirect.to("/");
    }

    @POST
    @Path("studies/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UUID id, @RestForm("file") FileUpload file) {
        Study study = studies.study(id);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return Response.status(UNPROCESSABLE)
                    .entity(study(study, Optional.of(Text.of("web.upload.none"))))
                    .build();
        }
        uploads.accept(id, file.uploadedFile(), file.fileName(), reader.page().wording());
        return Redirect.to("/studies/" + id);
    }

    /** Asks for a plan of every scenario. */
    @POST
    @Path("studies/{id}/plans")
    public Response solveAll(UUID id) {
        runs.requestAll(id, Effort.DEFAULT);
        return Redirect.to("/studies/" + id);
    }

    @GET
    @Path("studies/{id}/comparison")
    public Response comparison(UUID id) {
        StudyBoard board = boards.board(studies.study(id));
        return Response.ok(new ComparisonPage(reader.page(), board, table(board)))
                .build();
    }

    private StudiesPage list(int part, String newName, Optional<Text> fault) {
        List<Study> all = studies.all();
        ListPart<Study> shown = ListPart.of(all, part, STUDIES_SHOWN);
        ListPart<StudyBoard> lines = shown.with(boards::board);
        Optional<StudyBoard> newest = all.stream().findFirst().map(boards::board);
        return new StudiesPage(reader.page(), lines, newName, fault, newest, newest.flatMap(this::table));
    }

    private StudyPage study(Study study, Optional<Text> uploadFault) {
        List<Finding> findings = findings(study);
        return new StudyPage(
                reader.page(),
                boards.board(study),
                findings.stream()
                        .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting())),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.FILE_REFUSED)
                        .toList(),
                UploadLimits.DEFAULT.fileSize(),
                uploadFault);
    }

    private List<Finding> findings(Study study) {
        return study.inventory()
                .filter(stored -> stored.status() == StoredInventory.Status.READY
                        || stored.status() == StoredInventory.Status.REFUSED)
                .map(stored -> studies.reading(stored.id()).findings())
                .orElse(List.of());
    }

    private Optional<ComparisonTable> table(StudyBoard board) {
        Map<UUID, UUID> finished = runs.ofStudy(board.id()).stream()
                .filter(run -> run.status() == PlanRun.Status.FINISHED)
                .collect(Collectors.toMap(PlanRun::scenarioId, PlanRun::id, (older, newer) -> newer));
        Map<String, UUID> plans = board.lines().stream()
                .filter(line -> finished.containsKey(line.id()))
                .collect(Collectors.toMap(ScenarioLine::name, line -> finished.get(line.id())));
        return board.comparison().map(side -> ComparisonTable.of(reader.page(), side, plans, prices.catalog()));
    }
}
