package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on its own database and on somebody else's, through restarts and a power cut. */
class ServiceIT {
    private static final Map<String, String> WITHOUT_SAMPLE = Map.of("STOWAGE_SAMPLE_ENABLED", "false");
    private static final Path SMALL = Path.of("sample-inventories/small-csv/vms.csv");

    @TempDir
    Path folder;

    private final int port = Program.freePort();
    private final Http http = new Http(port);

    @Test
    void aPowerCutDuringASolveLosesNothingButTheSolve() {
        Path home = folder.resolve("home");
        String study;
        String finished;
        String cutOff;
        Program first = Program.serve(port, home, WITHOUT_SAMPLE);
        try {
            study = http.post("/api/v1/studies", "{\"name\": \"Durable\"}")
                    .path("id")
                    .asText();
            http.upload("/api/v1/studies/" + study + "/inventory", SMALL);
            http.await(
                    "/api/v1/studies/" + study,
                    json -> json.at("/inventory/status").asText().equals("READY"));
            String scenario = http.get("/api/v1/studies/" + study + "/scenarios")
                    .get(0)
                    .path("id")
                    .asText();
            finished = plan(scenario, "{\"steps\": 20}");
            http.await(
                    "/api/v1/plans/" + finished,
                    json -> json.path("status").asText().equals("FINISHED"));
            cutOff = plan(scenario, "{\"seconds\": 600}");
            http.await("/api/v1/plans/" + cutOff, json -> !json.path("progress").isEmpty());
        } finally {
            first.kill();
        }

        try (Program second = Program.serve(port, home, WITHOUT_SAMPLE)) {
            assertThat(http.get("/api/v1/studies/" + study).at("/inventory/vms").asInt())
                    .isEqualTo(46);
            assertThat(status(finished)).isEqualTo("FINISHED");
            assertThat(http.get("/api/v1/plans/" + finished + "/placements")
                            .path("total")
                            .asInt())
                    .isEqualTo(43);
            assertThat(status(cutOff)).isEqualTo("INTERRUPTED");
            assertThat(second.lines()).anyMatch(line -> line.contains("cut off and can be started again: 1"));

            http.await(
                    () -> http.tryPost("/api/v1/plans/" + cutOff + "/restart", "") == 202,
                    "the cut-off plan to be started again");
            http.await(
                    "/api/v1/plans/" + cutOff,
                    json -> json.path("status").asText().equals("SOLVING"));
            http.post("/api/v1/plans/" + cutOff + "/stop", "");
            JsonNode over = http.await(
                    "/api/v1/plans/" + cutOff,
                    json -> json.path("status").asText().equals("FINISHED"));
            assertThat(over.path("progress")).isNotEmpty();
        }
    }

    @Test
    void aSecondServiceIsKeptOffTheFolder() {
        Path home = folder.resolve("home");
        try (Program first = Program.serve(port, home, WITHOUT_SAMPLE)) {
            assertThat(first.lines()).anyMatch(line -> line.contains("PostgreSQL of its own"));

            Program.Outcome second = Program.runService(Program.freePort(), home, WITHOUT_SAMPLE);

            assertThat(second.exitCode()).isNotZero();
            assertThat(second.out() + second.err())
                    .contains("Another Stowage uses")
                    .contains("STOWAGE_HOME");
        }
    }

    @Test
    void aConfiguredDatabaseIsUsedAndNoneIsStarted() throws IOException {
        Path home = folder.resolve("unused");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Program service = Program.serve(
                        port,
                        home,
                        Map.of(
                                "STOWAGE_SAMPLE_ENABLED", "false",
                                "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"),
                                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                                "QUARKUS_DATASOURCE_PASSWORD", ""))) {
            String study = http.post("/api/v1/studies", "{\"name\": \"Elsewhere\"}")
                    .path("id")
                    .asText();

            assertThat(http.get("/api/v1/studies").findValuesAsText("id")).contains(study);
            assertThat(service.lines()).noneMatch(line -> line.contains("PostgreSQL of its own"));
            assertThat(home).doesNotExist();
        }
    }

    @Test
    void theEmbeddedDatabaseAsksForItsPassword() throws IOException {
        Path home = folder.resolve("home");
        try (Program service = Program.serve(port, home, WITHOUT_SAMPLE)) {
            assertThat(service.lines()).isNotEmpty();
            assertThat(Files.readString(home.resolve("postgres-18").resolve("pg_hba.conf")))
                    .doesNotContain("trust")
                    .contains("scram-sha-256");
            try (Stream<Path> files = Files.list(home)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .contains("postgres-18", "postgres.password", "stowage.lock");
            }
        }
    }

    private String plan(String scenario, String effort) {
        return http.post("/api/v1/scenarios/" + scenario + "/plans", effort)
                .path("id")
                .asText();
    }

    private String status(String plan) {
        return http.get("/api/v1/plans/" + plan).path("status").asText();
    }
}
