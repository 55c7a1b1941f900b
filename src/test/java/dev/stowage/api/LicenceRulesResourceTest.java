package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LicenceRulesResourceTest {
    @Test
    void aRuleIsAsked() {
        ask("vmware-core", "{\"hosts\": [{\"sockets\": 2, \"cores\": 8}, {\"sockets\": 2, \"cores\": 24}]}")
                .statusCode(200)
                .body("expect.core_licences", equalTo(80))
                .body("derivation[2]", equalTo("sum = 80 cores"))
                .body("source.publisher", equalTo("Broadcom"));
    }

    @Test
    void rulesAreListedWithTheirWorkedCases() {
        given().get("/api/v1/licence-rules").then().statusCode(200).body("rule", hasItem("ibm-rvu"));
        given().get("/api/v1/licence-rules/ibm-rvu")
                .then()
                .statusCode(200)
                .body("cases[0].given.cores", equalTo(150000));
    }

    @Test
    void impossibleInputIsAProblemThatNamesTheField() {
        ask("ibm-pvu", "{\"cores\": -1, \"pvu\": 70}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("cores cannot be -1"));
        ask("ibm-pvu", "{\"cores\":").statusCode(400).contentType("application/problem+json");
        ask("no-such-rule", "{}").statusCode(404).body("detail", containsString("ibm-pvu"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/licence-rules/ibm-pvu:explain")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse ask(String rule, String fields) {
        return given().contentType(ContentType.JSON)
                .body(fields)
                .post("/api/v1/licence-rules/{rule}:evaluate", rule)
                .then();
    }
}
