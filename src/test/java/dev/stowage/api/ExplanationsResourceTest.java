package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExplanationsResourceTest {
    private static final String HOSTS = """
            {"name": "p", "hosts": [
              {"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}, "model": "x86-2s-64", "memory": "512 GiB"},
              {"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}, "model": "x86-1s-32", "memory": "256 GiB"}
            ]}""";
    private static String plan;

    @BeforeEach
    void solve() {
        if (plan == null) {
            String scenario = ApiClient.newScenario(ApiClient.readyStudy("explain"), HOSTS);
            plan = ApiClient.newPlan(scenario, "{\"steps\": 20, \"seed\": 3}");
            ApiClient.awaitPlan(plan);
        }
    }

    @Test
    void theWholePlanSaysWhatDominatesAndWhatBinds() {
        JsonPath profile = ask("explanation").statusCode(200).extract().jsonPath();

        List<String> amounts = profile.getList("plan.categories.perMonth.amount");
        BigDecimal sum = amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(profile.getString("plan.perMonth.amount"));
        assertThat(profile.getList("plan.kinds")).isNotEmpty();
        assertThat(profile.getString("plan.kinds[0].binding")).isIn("CPU", "MEMORY", "STORAGE", "VMS");
        assertThat(profile.getMap("move")).isNull();
    }

    @Test
    void aVmAndAHostGiveTheConstraintOrTheDifferenceOfTheBills() {
        JsonPath placed = placements();
        String vm = placed.getString("items[0].workload");
        String home = placed.getString("items[0].host");

        ask("explanation?vm=" + vm + "&host=" + home.replace("#", "%23").replace(" ", "%20"))
                .statusCode(200)
                .body("move.verdict", equalTo("STAYS"))
                .body("move.answer.text", equalTo("it stands on " + home));
        JsonPath moved = ask("explanation?vm=" + vm + "&host=x86-1s-32-256GiB")
                .statusCode(200)
                .body("move.verdict", equalTo("FITS"))
                .extract()
                .jsonPath();
        BigDecimal before = new BigDecimal(moved.getString("move.difference.beforePerMonth.amount"));
        BigDecimal after = new BigDecimal(moved.getString("move.difference.afterPerMonth.amount"));
        assertThat(new BigDecimal(moved.getString("move.difference.perMonth.amount")))
                .isEqualByComparingTo(after.subtract(before));
        BigDecimal lines = moved.getList("move.difference.lines.difference.amount").stream()
                .map(amount -> new BigDecimal(amount.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lines).isEqualByComparingTo(after.subtract(before));
    }

    @Test
    void aVmAloneGivesItsOtherPlacesInTheCallersLanguage() {
        String vm = placements().getString("items[0].workload");

        given().header("Accept-Language", "de")
                .get("/api/v1/plans/{id}/explanation?vm={vm}", plan, vm)
                .then()
                .statusCode(200)
                .body("places.best.size()", greaterThan(0))
                .body("places.best[0].answer.text", containsString("sie passt"));
    }

    @Test
    void soManyMoreFit() {
        String vm = placements().getString("items[0].workload");

        ask("fitting?vm=" + vm)
                .statusCode(200)
                .body("more", greaterThanOrEqualTo(0))
                .body("capacity", greaterThanOrEqualTo(0))
                .body("stops.size()", greaterThan(0))
                .body("stops[0].example.reason.text", notNullValue());
    }

    @Test
    void aNewVmGetsItsCheapestHost() {
        bestHost("""
                {"name": "intranet", "vcpus": 2, "memory": "4 GiB", "storage": "50 GiB",
                 "guestOs": "Windows Server 2022", "production": true}""")
                .statusCode(200)
                .body("name", equalTo("intranet"))
                .body("best.size()", greaterThan(0))
                .body("best[0].verdict", equalTo("FITS"))
                .body("best[0].difference.perMonth.currency", equalTo("EUR"))
                .body("best[0].difference.lines.size()", greaterThan(0));
        bestHost("{\"vcpus\": 2, \"memory\": \"200 TiB\"}")
                .statusCode(200)
                .body("best.size()", equalTo(0))
                .body("refusals[0].kind", equalTo("MEMORY"))
                .body("refusals[0].example.room.free", greaterThan(0));
    }

    @Test
    void whatThePlanDoesNotKnowIsAProblem() {
        String vm = placements().getString("items[0].workload");

        ask("explanation?vm=nobody").statusCode(404).body("detail", containsString("no VM \"nobody\""));
        ask("explanation?vm=" + vm + "&host=nowhere")
                .statusCode(404)
                .body("detail", containsString("no host \"nowhere\""));
        ask("explanation?host=nowhere").statusCode(422).contentType("application/problem+json");
        ask("fitting").statusCode(422);
        bestHost("{\"vcpus\": 0, \"memory\": \"4 GiB\"}").statusCode(422);
        bestHost("{\"vcpus\": 1}").statusCode(422);
        bestHost("{\"vcpus\": 1, \"memory\": \"4 GiB\", \"colour\": \"blue\"}").statusCode(400);
        given().contentType("application/json")
                .body("{\"vcpus\": 1, \"memory\": \"4 GiB\"}")
                .post("/api/v1/plans/{call}", plan + ":worst-host")
                .then()
                .statusCode(404);
        given().get("/api/v1/plans/{id}/explanation", "00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void thePlanThatIsStillSolvingIsAConflict() {
        String scenario = ApiClient.newScenario(ApiClient.readyStudy("explain later"), HOSTS);
        String solving = ApiClient.newPlan(scenario, "{\"seconds\": 600}");

        given().get("/api/v1/plans/{id}/explanation", solving)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The plan is not finished yet."));

        given().post("/api/v1/plans/{id}/stop", solving).then().statusCode(202);
        ApiClient.awaitPlan(solving);
    }

    @Test
    void theDoorsAreDescribed() {
        String described = given().get("/q/openapi").asString();

        assertThat(described)
                .contains("/api/v1/plans/{id}/explanation", "/api/v1/plans/{id}/fitting", "plans/{id}:best-host");
    }

    private static ValidatableResponse ask(String what) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/plans/" + plan + "/" + what)
                .then();
    }

    private static ValidatableResponse bestHost(String vm) {
        return given().contentType("application/json")
                .body(vm)
                .post("/api/v1/plans/{call}", plan + ":best-host")
                .then();
    }

    private static JsonPath placements() {
        return given().get("/api/v1/plans/{id}/placements", plan).jsonPath();
    }
}
