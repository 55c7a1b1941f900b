package dev.stowage.api;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/** What tests of the doors do before they come to their point. */
public final class ApiClient {
    public static final File SMALL = new File("sample-inventories/small-csv/vms.csv");
    private static final Duration PATIENCE = ofSeconds(60);

    private ApiClient() {}

    public static String newStudy(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/api/v1/studies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Uploads and waits until the file is read; the answer is the inventory's. */
    public static Response upload(String study, File file) {
        String location = send(study, file.toPath());
        return await(location, response -> !response.path("status").equals("READING"));
    }

    /** Piece by piece from the disk, since REST-assured would hold a large file in memory. */
    private static String send(String study, Path file) {
        String boundary = "stowage-upload";
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, file.getFileName());
        String address = "%s:%d/api/v1/studies/%s/inventory".formatted(RestAssured.baseURI, RestAssured.port, study);
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(head),
                            HttpRequest.BodyPublishers.ofFile(file),
                            HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                    .build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
            return response.headers().firstValue("Location").orElseThrow();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError("The upload broke", failure);
        }
    }

    /** A study with the small sample's VMs, ready to plan with. */
    public static String readyStudy(String name) {
        String study = newStudy(name);
        assertThat(upload(study, SMALL).<String>path("status")).isEqualTo("READY");
        return study;
    }

    public static String newScenario(String study, String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/studies/{id}/scenarios", study)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String newPlan(String scenario, String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/scenarios/{id}/plans", scenario)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public static Response awaitPlan(String plan) {
        return await(
                "/api/v1/plans/" + plan,
                response -> !response.path("status").equals("QUEUED")
                        && !response.path("status").equals("SOLVING"));
    }

    public static Response await(String address, Predicate<Response> done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Response response = given().get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            if (done.test(response)) {
                return response;
            }
            pause();
        }
        throw new AssertionError("Nothing came of " + address + " within " + PATIENCE);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
