package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.stowage.study.PlanEntity;
import dev.stowage.study.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlansResourceTest {
    private static final String PROXMOX = """
            {"name": "%s", "hosts": [{"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}}]}
            """;

    @Test
    void aPlanIsSolvedInTheBackgroundAndLookedAtInParts() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("solve"), PROXMOX.formatted("p"));

        String plan = ApiClient.newPlan(scenario, "{\"steps\": 50}");

        Response over = ApiClient.awaitPlan(plan);
        assertThat(over.<String>path("status")).isEqualTo("FINISHED");
        assertThat(over.<List<?>>path("progress")).isNotEmpty();
        given().get("/api/v1/plans/{id}/hosts", plan).then().statusCode(200).body("total", greaterThan(0));
        given().get("/api/v1/plans/{id}/placements", plan).then().body("total", equalTo(43));
        given().get("/api/v1/plans/{id}/unplaced", plan).then().body("total", equalTo(0));
        given().get("/api/v1/plans/{id}/costs", plan).then().body("lines[0].derivation.text", containsString("="));
        given().get("/api/v1/plans/{id}/file", plan).then().body("format", equalTo("stowage-plan-2"));
    }

    @Test
    void twoRunsWithOneSeedGiveTheSameFile() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("twice"), PROXMOX.formatted("p"));

        String one = file(scenario);
        String other = file(scenario);

        assertThat(one).isEqualTo(other).contains("\"seed\": 5");
    }

    @Test
    void eventsEndWithTheFinishedPlan() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("events"), PROXMOX.formatted("p"));
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 200}");

        String stream = given().get("/api/v1/plans/{id}/events", plan).asString();

        List<String> events =
                stream.lines().filter(line -> line.startsWith("data:")).toList();
        assertThat(events).isNotEmpty();
        assertThat(events.get(events.size() - 1)).contains("\"status\":\"FINISHED\"");
    }

    @Test
    void aStopThatMeetsTheWritingOfProgressIsNotLost() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("overlap"), PROXMOX.formatted("p"));
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 1}");
        ApiClient.awaitPlan(plan);
        UUID id = UUID.fromString(plan);

        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity solver = PlanEntity.findById(id);
            QuarkusTransaction.requiringNew().run(() -> PlanEntity.<PlanEntity>findById(id).stopRequested = true);
            solver.progress = "[]";
        });

        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity after = PlanEntity.findById(id);
            assertThat(after.progress).isEqualTo("[]");
            assertThat(after.stopRequested).isTrue();
        });
    }

    @Test
    void aSearchThatIsStoppedKeepsItsBest() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("stop"), PROXMOX.formatted("p"));
        String plan = ApiClient.newPlan(scenario, "{\"seconds\": 600}");
        Instant asked = Instant.now();
        ApiClient.await(
                "/api/v1/plans/" + plan, response -> response.path("status").equals("SOLVING"));

        given().post("/api/v1/plans/{id}/stop", plan).then().statusCode(202);

        assertThat(ApiClient.awaitPlan(plan).<String>path("status")).isEqualTo("FINISHED");
        assertThat(Instant.now()).isBefore(asked.plusSeconds(300));
        given().get("/api/v1/plans/{id}/placements", plan).then().body("total", equalTo(43));
    }

    @Test
    void finishedPlansStandSideBySide() {
        String study = ApiClient.readyStudy("compare");
        given().get("/api/v1/studies/{id}/comparison", study)
                .then()
                .statusCode(409)
                .body("detail", containsString("No plan of the study is finished yet"));
        String one = ApiClient.newPlan(ApiClient.newScenario(study, PROXMOX.formatted("one")), "{\"steps\": 5}");
        String two = ApiClient.newPlan(ApiClient.newScenario(study, PROXMOX.formatted("two")), "{\"steps\": 5}");
        ApiClient.awaitPlan(one);
        ApiClient.awaitPlan(two);

        given().get("/api/v1/studies/{id}/comparison", study)
                .then()
                .statusCode(200)
                .body("baseline", equalTo("one"))
                .body("scenarios.size()", equalTo(2))
                .body("scenarios[1].differenceOverHorizon.amount", equalTo("0.00"));
    }

    @Test
    void planningWithoutAnInventoryIsAConflict() {
        String scenario = ApiClient.newScenario(ApiClient.newStudy("bare"), PROXMOX.formatted("p"));

        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/scenarios/{id}/plans", scenario)
                .then()
                .statusCode(409)
                .body("detail", containsString("Upload one first"));
    }

    @Test
    void onlyWhatWasCutOffIsStartedAgain() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("restart"), PROXMOX.formatted("p"));
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 1}");
        ApiClient.awaitPlan(plan);

        given().post("/api/v1/plans/{id}/restart", plan).then().statusCode(409);
    }

    @Test
    void effortWithoutALimitIsAProblem() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("effort"), PROXMOX.formatted("p"));

        given().contentType("application/json")
                .body("{\"steps\": 0}")
                .post("/api/v1/scenarios/{id}/plans", scenario)
                .then()
                .statusCode(422);
    }

    private static String file(String scenario) {
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 40, \"seed\": 5}");
        ApiClient.awaitPlan(plan);
        return given().get("/api/v1/plans/{id}/file", plan).asString();
    }
}
