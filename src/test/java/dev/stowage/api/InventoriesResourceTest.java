package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InventoriesResourceTest {
    @TempDir
    Path folder;

    @Test
    void anUploadIsReadInTheBackgroundAndLookedAtInParts() {
        String study = ApiClient.newStudy("parts");

        Response inventory = ApiClient.upload(study, ApiClient.SMALL);

        assertThat(inventory.<String>path("status")).isEqualTo("READY");
        assertThat(inventory.<Integer>path("vms")).isEqualTo(46);
        String id = inventory.path("id");
        String next = given().get("/api/v1/inventories/{id}/vms?limit=40", id)
                .then()
                .statusCode(200)
                .body("total", equalTo(46))
                .body("items.size()", equalTo(40))
                .extract()
                .path("next");
        given().get(next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(6))
                .body("next", nullValue());
        given().get("/api/v1/inventories/{id}/findings", id).then().statusCode(200);
        given().get("/api/v1/inventories/{id}/inspection", id)
                .then()
                .statusCode(200)
                .body("all_rows.vms", equalTo(46));
    }

    @Test
    void theFirstUploadBringsTheUsualScenarios() {
        String study = ApiClient.readyStudy("scenarios");

        given().get("/api/v1/studies/{id}/scenarios", study)
                .then()
                .body("scenario.name", hasItem("VirtualBox on Linux"));
    }

    @Test
    void anEmptyFileIsRefusedWithItsFinding() throws IOException {
        File empty = Files.createFile(folder.resolve("empty.xlsx")).toFile();

        Response inventory = ApiClient.upload(ApiClient.newStudy("empty"), empty);

        assertThat(inventory.<String>path("status")).isEqualTo("REFUSED");
        given().get("/api/v1/inventories/{id}/findings", inventory.<String>path("id"))
                .then()
                .body("items[0].severity", equalTo("FILE_REFUSED"))
                .body("items[0].message.text", containsString("empty.xlsx"));
    }

    @Test
    void twoHundredMegabytesAreRefusedByTheLimitAndTheServiceLivesOn() throws IOException {
        Path large = folder.resolve("large.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        Response inventory = ApiClient.upload(ApiClient.newStudy("large"), large.toFile());

        assertThat(inventory.<String>path("status")).isEqualTo("REFUSED");
        given().get("/api/v1/inventories/{id}/findings", inventory.<String>path("id"))
                .then()
                .body("items[0].message.text", containsString("200 MiB"))
                .body("items[0].message.text", containsString("128 MiB"));
        given().get("/api/v1/studies").then().statusCode(200);
    }

    @Test
    void findingsSpeakTheCallersLanguage() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.xlsx"), "Dear planner, the list is attached.");
        String id =
                ApiClient.upload(ApiClient.newStudy("letter"), text.toFile()).path("id");

        String english = finding(id, "en");
        String german = finding(id, "de-DE,de;q=0.9");

        assertThat(english).isNotEqualTo(german);
        assertThat(german).contains("letter.xlsx");
    }

    @Test
    void aFormWithoutAFileIsAProblem() {
        given().multiPart("other", "text")
                .post("/api/v1/studies/{id}/inventory", ApiClient.newStudy("no file"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stowage:problem:invalid"))
                .body("detail", containsString("\"file\""));
    }

    @Test
    void aNewUploadReplacesTheInventoryAndItsPlansAndKeepsTheScenarios() {
        String study = ApiClient.readyStudy("replace");
        String scenario = given().get("/api/v1/studies/{id}/scenarios", study).path("[0].id");
        ApiClient.newPlan(scenario, "{\"steps\": 1}");

        ApiClient.upload(study, ApiClient.SMALL);

        given().get("/api/v1/studies/{id}/plans", study).then().body("size()", equalTo(0));
        given().get("/api/v1/scenarios/{id}", scenario).then().statusCode(200);
    }

    private static String finding(String inventory, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/inventories/{id}/findings", inventory)
                .path("items[0].message.text");
    }
}
