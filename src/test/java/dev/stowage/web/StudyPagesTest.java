package dev.stowage.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StudyPagesTest {
    @TempDir
    Path folder;

    @Test
    void whoComesFirstIsToldWhatAStudyIs() {
        List<String> ids = given().get("/api/v1/studies").path("id");
        ids.forEach(id -> given().delete("/api/v1/studies/{id}", id));

        ShownPage page = Browser.GERMAN.open("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("//h1")).isEqualTo("Was würde Ihr Rechenzentrum anderswo kosten?");
        assertThat(page.text("//form[@action='/studies']")).contains("Name einer neuen Studie", "Studie anlegen");
        assertThat(page.texts("//table")).isEmpty();
    }

    @Test
    void aStudyIsCreatedAndAsksForAnInventory() {
        ShownPage answer = Browser.ENGLISH.send("/studies", Map.of("name", "Größe & Co"));

        assertThat(answer.status()).isEqualTo(303);
        ShownPage study = Browser.ENGLISH.open(answer.next());
        assertThat(study.text("//h1")).isEqualTo("Größe & Co");
        assertThat(study.text("//form[@data-upload]")).contains("Upload and read", "128 MiB");
        assertThat(Browser.ENGLISH.open("/").text("//section[@id='newest']"))
                .contains("This study has no inventory yet", "Upload an inventory");
    }

    @Test
    void aStudyWithoutANameIsRefusedAtItsField() {
        ShownPage page = Browser.ENGLISH.send("/studies", Map.of("name", " "));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("//*[@id=//input[@id='name']/@aria-describedby]")).contains("1 to 200 characters");
    }

    @Test
    void anUploadBecomesTotalsAndScenarios() {
        String id = ApiClient.newStudy("upload by form");

        ShownPage answer = Browser.ENGLISH.upload("/studies/" + id, ApiClient.SMALL);

        assertThat(answer.next()).isEqualTo("/studies/" + id);
        awaitInventory(id);
        ShownPage study = Browser.ENGLISH.open("/studies/" + id);
        assertThat(study.text()).contains("vms.csv", "VMs46");
        assertThat(study.text("//section[@aria-labelledby='scenarios-title']"))
                .contains("VirtualBox on Linux", "not solved");
        assertThat(Browser.ENGLISH.open("/").text("//div[@id='studies']//tr[contains(., 'upload by form')]"))
                .contains("vms.csv", "46", "nothing solved yet");
    }

    @Test
    void aRefusedUploadIsNamedWithItsRemedy() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear planner, the list is attached.");
        String id = ApiClient.newStudy("refused by form");

        Browser.GERMAN.upload("/studies/" + id, letter.toFile());

        awaitInventory(id);
        ShownPage study = Browser.GERMAN.open("/studies/" + id);
        assertThat(study.text("//*[@role='alert']")).isEqualTo("letter.xlsx war nicht brauchbar.");
        assertThat(study.text("//ul[@class='findings']"))
                .contains("letter.xlsx ist eine Textdatei", "Angenommen werden");
        assertThat(study.texts("//section[@aria-labelledby='scenarios-title']")).isEmpty();
        assertThat(study.text("//h2[@id='upload-title']")).isEqualTo("Inventar hochladen");
        assertThat(Browser.GERMAN.open("/").text("//section[@id='newest']"))
                .contains("letter.xlsx war nicht brauchbar");
    }

    @Test
    void sendingNoFileIsSaidAtTheField() throws IOException {
        File nameless = Files.createFile(folder.resolve("other.csv")).toFile();
        String id = ApiClient.newStudy("no file");

        ShownPage page = Browser.GERMAN.uploadAs("other", "/studies/" + id, nameless);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("//*[@id='upload-fault']")).isEqualTo("Wählen Sie zuerst eine Datei aus.");
    }

    @Test
    void aStudyIsDeleted() {
        String id = ApiClient.newStudy("to be deleted");

        ShownPage answer = Browser.ENGLISH.press("/studies/" + id + "/delete");

        assertThat(answer.next()).isEqualTo("/");
        assertThat(Browser.ENGLISH.open("/studies/" + id).status()).isEqualTo(404);
    }

    @Test
    void aScenarioIsCopiedUnderAFreeNameAndDeleted() {
        String study = ApiClient.readyStudy("copy");
        String original = given().get("/api/v1/studies/{id}/scenarios", study).path("[0].id");
        String name = given().get("/api/v1/scenarios/{id}", original).path("scenario.name");

        ShownPage copy = Browser.ENGLISH.open(
                Browser.ENGLISH.press("/scenarios/" + original + "/copy").next());
        ShownPage answer = Browser.ENGLISH.press("/scenarios/" + original + "/delete");

        assertThat(copy.text("//h1")).isEqualTo(name + " (2)");
        assertThat(answer.next()).isEqualTo("/studies/" + study);
        assertThat(given().get("/api/v1/studies/{id}/scenarios", study).<List<String>>path("scenario.name"))
                .contains(name + " (2)")
                .doesNotContain(name);
    }

    @Test
    void namesAreShownAndNeverRun() throws IOException {
        String attack = "<script>alert(1)</script>";
        String csv = Files.readString(ApiClient.SMALL.toPath()).replace("FILE01", attack);
        File vms = Files.writeString(folder.resolve("vms.csv"), csv).toFile();
        String id = ApiClient.newStudy(attack);
        ApiClient.upload(id, vms);
        String scenario = ApiClient.newScenario(id, """
                {"name": "\\"'><script>alert(2)</script>", "hosts": [{"platform": {"hypervisor": "virtualbox",
                 "edition": "base", "hostOs": "debian-linux"}}]}""");
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 1}");
        ApiClient.awaitPlan(plan);

        for (String address : List.of(
                "/",
                "/studies/" + id,
                "/studies/" + id + "/inventory?q=alert",
                "/studies/" + id + "/comparison",
                "/scenarios/" + scenario,
                "/plans/" + plan + "?q=\"><script>alert(3)</script>",
                "/plans/" + plan)) {
            ShownPage page = Browser.ENGLISH.open(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.source()).as(address).contains("alert(").doesNotContain("<script>alert");
        }
        assertThat(Browser.ENGLISH.open("/studies/" + id + "/inventory?q=alert").text("//section[@id='vms']//tbody"))
                .contains(attack);
    }

    private static void awaitInventory(String study) {
        ApiClient.await(
                "/api/v1/studies/" + study,
                response -> !response.path("inventory.status").equals("READING"));
    }
}
