package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.PriceFile;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PricesResourceTest {
    private static final String VVF = """
            # as agreed
            - {product: vmware-vvf, edition: vvf, per: CORE, amount: 99.50, currency: USD, units: 1, term: YEAR,
               kind: NEGOTIATED, date: 2026-11-20, source: offer 4711}
            """;
    private static final String PROXMOX = """
            - {product: proxmox-ve, edition: standard, per: SOCKET, amount: %s, currency: EUR, units: 1, term: YEAR,
               kind: NEGOTIATED, date: 2026-11-20, source: offer 12}
            """;

    /** The other tests plan with the catalog's own prices. */
    @AfterEach
    void withdrawAll() {
        put("[]", "*").statusCode(200);
    }

    @Test
    void aListIsPutAsItIsAndCounts() {
        int version = put(VVF, "*").statusCode(200).extract().path("number");

        given().get("/api/v1/prices")
                .then()
                .statusCode(200)
                .header("ETag", "\"" + version + "\"")
                .body("version", equalTo(version))
                .body("prices", hasSize(1))
                .body("prices[0].product", equalTo("vmware-vvf"))
                .body("prices[0].amount", equalTo(99.5f))
                .body("prices[0].currency", equalTo("USD"))
                .body("folder", empty());
        assertThat(given().get("/api/v1/prices/versions/{n}/file", version).asString())
                .isEqualTo(VVF);
        List<Object> amounts = given().get("/api/v1/catalog/hypervisors")
                .path("find { it.id == 'vmware-vvf' }.editions[0].prices.findAll { it.preferred }.amount");
        assertThat(amounts).hasToString("[99.5]");
    }

    @Test
    void whatIsInForceCanBeCheckedAndPutAgain() {
        int version = put(VVF, "*").statusCode(200).extract().path("number");
        String json = given().get("/api/v1/prices").jsonPath().prettify();
        List<Object> prices = given().get("/api/v1/prices").path("prices");
        byte[] file = given().get("/api/v1/prices/file").asByteArray();

        assertThat(PriceFile.yaml("file", file, CatalogReader.shipped()).faults())
                .isEmpty();
        given().contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(prices)
                .put("/api/v1/prices")
                .then()
                .statusCode(200)
                .header("ETag", "\"" + (version + 1) + "\"");
        assertThat(given().get("/api/v1/prices").jsonPath().prettify())
                .isEqualTo(json.replace("\"version\": " + version, "\"version\": " + (version + 1)));
    }

    @Test
    void everyVersionStaysAsItWas() {
        int first = put(VVF, "*").extract().path("number");
        int second = put(PROXMOX.formatted("1"), "\"" + first + "\"").extract().path("number");

        assertThat(second).isEqualTo(first + 1);
        given().get("/api/v1/prices/versions")
                .then()
                .statusCode(200)
                .body("number[0]", equalTo(second))
                .body("number[1]", equalTo(first))
                .body("prices[1]", equalTo(1));
        given().get("/api/v1/prices/versions/{n}", first)
                .then()
                .statusCode(200)
                .body("prices.product", contains("vmware-vvf"));
        given().get("/api/v1/prices/versions/{n}", 999999)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("no version 999999"));
    }

    @Test
    void everyFaultIsSaidWithItsLineAndNothingIsTaken() {
        int before = given().get("/api/v1/prices").path("version");

        given().contentType("application/yaml")
                .header("Accept-Language", "de")
                .header("If-Match", "*")
                .body(bytes(VVF + VVF.replace("CORE", "SOCKET") + PROXMOX.formatted("billig")))
                .put("/api/v1/prices")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stowage:problem:invalid"))
                .body("detail", equalTo("Nichts wurde übernommen. Fehler: 2"))
                .body("faults.line", contains(5, 7))
                .body("faults[0].file", equalTo("body"))
                .body("faults[0].reason.text", containsString("steht zweimal"));
        put("- {product: a\u0000}", "*").statusCode(422).body("faults", hasSize(1));
        given().contentType("application/json")
                .header("If-Match", "*")
                .body("{\"product\": 1}")
                .put("/api/v1/prices")
                .then()
                .statusCode(422)
                .body("faults[0].reason.text", containsString("must be a list"));
        assertThat(given().get("/api/v1/prices").<Integer>path("version")).isEqualTo(before);
    }

    @Test
    void whoDoesNotKnowTheLatestVersionIsTurnedAway() {
        int version = put(VVF, "*").extract().path("number");

        put(PROXMOX.formatted("2"), "\"" + (version - 1) + "\"")
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("version " + version + " is in force"));
        put(PROXMOX.formatted("2"), "\"nonsense\"").statusCode(412);
        given().contentType("application/yaml")
                .body(bytes(VVF))
                .put("/api/v1/prices")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:stowage:problem:version-required"))
                .body("detail", startsWith("Say which version"));
        given().contentType("application/yaml")
                .body(bytes(VVF))
                .put("/api/v1/prices?version=" + version)
                .then()
                .statusCode(200)
                .body("number", equalTo(version + 1));
    }

    @Test
    void ofTwoAtOnceOneIsTurnedAway() {
        int version = put("[]", "*").extract().path("number");
        String tag = "\"" + version + "\"";

        List<Integer> answers = Stream.of("1", "2", "3", "4", "5", "6")
                .map(amount -> CompletableFuture.supplyAsync(
                        () -> send(PROXMOX.formatted(amount), tag).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        given().get("/api/v1/prices").then().body("version", equalTo(version + 1));
    }

    @Test
    void thePriceCountsForTheNextPlanAndASolvedPlanKeepsItsBill() {
        String study = ApiClient.readyStudy("own price");
        String scenario = ApiClient.newScenario(study, """
                {"name": "p", "hosts": [{"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}}]}""");
        int free = put(PROXMOX.formatted("0"), "*").extract().path("number");
        String first = solved(scenario);
        String bill = given().get("/api/v1/plans/{id}/costs", first).asString();
        int dear = put(PROXMOX.formatted("50000"), "*").extract().path("number");

        String second = solved(scenario);

        assertThat(given().get("/api/v1/plans/{id}/costs", first).asString()).isEqualTo(bill);
        assertThat(given().get("/api/v1/plans/{id}", first).<Integer>path("priceVersion"))
                .isEqualTo(free);
        assertThat(given().get("/api/v1/plans/{id}", second).<Integer>path("priceVersion"))
                .isEqualTo(dear);
        assertThat(hypervisorCost(first)).isZero();
        assertThat(hypervisorCost(second)).isGreaterThan(50000);
    }

    private static String solved(String scenario) {
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 5}");
        ApiClient.awaitPlan(plan);
        return plan;
    }

    /** Over the horizon. */
    private static double hypervisorCost(String plan) {
        List<String> amounts = given().get("/api/v1/plans/{id}/costs", plan)
                .path("lines.findAll { it.category == 'HYPERVISOR' }.overHorizon.amount");
        return amounts.stream().mapToDouble(Double::parseDouble).sum();
    }

    private static ValidatableResponse put(String yaml, String ifMatch) {
        return send(yaml, ifMatch).then();
    }

    private static Response send(String yaml, String ifMatch) {
        return given().contentType("application/yaml")
                .header("If-Match", ifMatch)
                .body(bytes(yaml))
                .put("/api/v1/prices");
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }
}
