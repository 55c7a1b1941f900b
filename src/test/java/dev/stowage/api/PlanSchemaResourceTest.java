package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanSchemaResourceTest {
    @Test
    void schemaOfPlanFilesIsServedUnderTheNameThatTheyGiveIt() {
        given().get("/api/v1/plan-schema")
                .then()
                .statusCode(200)
                .contentType(containsString("application/schema+json"))
                .body(containsString("\"$id\": \"urn:stowage:schema:plan:2\""));
    }

    @Test
    void theDescriptionOfTheInterfaceNamesIt() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/plan-schema"))
                .body(
                        "paths.'/api/v1/plan-schema'.get.responses.'200'.description",
                        equalTo("JSON schema of plan files, draft 2020-12"));
    }
}
