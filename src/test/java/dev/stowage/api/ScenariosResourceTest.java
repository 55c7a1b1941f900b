package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScenariosResourceTest {
    private static final String SCENARIO = """
            {"name": "%s", "baseline": %s, "hosts": [{"platform": {"hypervisor": "%s", "edition": "%s"}}]}
            """;

    @Test
    void whatIsLeftOutComesBackFilledIn() {
        String study = ApiClient.newStudy("filled in");

        String id = ApiClient.newScenario(study, SCENARIO.formatted("p", false, "proxmox-ve", "standard"));

        given().get("/api/v1/scenarios/{id}", id)
                .then()
                .body("scenario.capacity.cpuOvercommit", equalTo("4:1"))
                .body("scenario.sizing.growthPerYear", equalTo("0 %"))
                .body("scenario.costs.currency", equalTo("EUR"));
    }

    @Test
    void aScenarioIsChangedAndDeleted() {
        String study = ApiClient.newStudy("change");
        String id = ApiClient.newScenario(study, SCENARIO.formatted("before", false, "proxmox-ve", "standard"));

        given().contentType(ContentType.JSON)
                .body(SCENARIO.formatted("after", true, "proxmox-ve", "basic"))
                .put("/api/v1/scenarios/{id}", id)
                .then()
                .statusCode(200)
                .body("scenario.name", equalTo("after"));
        given().delete("/api/v1/scenarios/{id}", id).then().statusCode(204);
        given().get("/api/v1/scenarios/{id}", id).then().statusCode(404);
    }

    @Test
    void namesAndBaselinesAreUniqueInAStudy() {
        String study = ApiClient.newStudy("unique");
        ApiClient.newScenario(study, SCENARIO.formatted("one", true, "proxmox-ve", "standard"));

        refused(study, SCENARIO.formatted("one", false, "proxmox-ve", "standard"), 409)
                .body("detail", containsString("\"one\""));
        refused(study, SCENARIO.formatted("two", true, "proxmox-ve", "standard"), 409)
                .body("detail", containsString("baseline"));
    }

    @Test
    void whatTheCatalogLacksIsRefusedByName() {
        String study = ApiClient.newStudy("lacks");

        refused(study, SCENARIO.formatted("x", false, "os-2", "warp"), 422).body("detail", containsString("os-2"));
        refused(study, SCENARIO.formatted("x", "false, \"surprise\": 1", "proxmox-ve", "standard"), 422)
                .body("detail", containsString("surprise"));
        refused(study, "{\"name\": \"x\"}", 422).body("detail", containsString("offers no hosts"));
        refused(study, "[]", 422);
        refused(study, "{\"name\": ", 400).body("detail", containsString("line 1"));
    }

    @Test
    void unknownThingsAreProblemsInTheCallersLanguage() {
        given().header("Accept-Language", "de")
                .get("/api/v1/studies/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Nicht gefunden"))
                .body("detail", containsString("keine Studie"));
        given().get("/api/v1/studies/not-an-id").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/api/v1/studies")
                .then()
                .statusCode(415);
    }

    @Test
    void aScriptOfAnotherSiteIsTurnedAway() {
        given().header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body("{\"name\": \"planted\"}")
                .post("/api/v1/studies")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stowage:problem:forbidden"));
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{\"name\": \"our own\"}")
                .post("/api/v1/studies")
                .then()
                .statusCode(201);
    }

    @Test
    void theCatalogStatesItsSources() {
        given().get("/api/v1/catalog/hypervisors")
                .then()
                .body("find { it.id == 'vmware-vvf' }.limits.vcpusPerVm.source", equalTo("VMW-VCPU"));
        given().get("/api/v1/catalog/parameters").then().body("'energy.pue'.evidence", equalTo("SECONDARY"));
        given().get("/q/openapi").then().statusCode(200);
    }

    private static ValidatableResponse refused(String study, String body, int status) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/studies/{id}/scenarios", study)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
