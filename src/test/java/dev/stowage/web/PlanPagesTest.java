package dev.stowage.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanPagesTest {
    private static final String PROXMOX = """
            {"name": "p", "hosts": [{"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}}]}""";
    private static final String STEPS = "{\"steps\": 20, \"seed\": 3}";

    @Test
    void everyAmountHasItsDerivationAndItsSources() {
        String plan = solved("derivations", PROXMOX);

        ShownPage page = Browser.ENGLISH.open("/plans/" + plan);

        List<String> derivations = page.texts("//section[@id='cost']//td[contains(@class, 'derivation')]");
        assertThat(derivations).hasSizeGreaterThan(5).allMatch(text -> text.matches(".*\\d.*=.*"));
        assertThat(page.texts("//section[@id='cost']//details[@class='sources']//cite"))
                .hasSizeGreaterThan(5);
        assertThat(page.text("//section[@id='cost']//tr[@class='total']/td")).matches("[\\d,]+\\.\\d\\d");
        assertThat(page.text("//section[@id='cost']")).contains("assumption");
    }

    @Test
    void everyHostShowsHowFullItIs() {
        String plan = solved("bars", PROXMOX);

        ShownPage page = Browser.GERMAN.open("/plans/" + plan);

        int hosts = given().get("/api/v1/plans/{id}/hosts", plan).path("total");
        assertThat(page.texts("//section[@id='hosts']//tbody/tr")).hasSize(hosts);
        assertThat(page.texts("//section[@id='hosts']//tbody/tr[1]//span[@class='fill-text']"))
                .hasSize(2)
                .allMatch(share -> share.matches("\\d+,\\d %"));
        assertThat(page.texts("//section[@id='hosts']//rect[not(@class='track')]/@width"))
                .hasSize(2 * hosts)
                .allMatch(width -> width.matches("\\d+(\\.\\d+)?"));
    }

    @Test
    void aVmWithoutAPlaceComesFirstWithItsReasonAndRepair() {
        String plan = solved("unplaced", """
                {"name": "half", "productionNeedsType1": true, "hosts": [{"platform": {"hypervisor": "virtualbox",
                 "edition": "base", "hostOs": "debian-linux"}}]}""");

        ShownPage page = Browser.GERMAN.open("/plans/" + plan);

        int unplaced = given().get("/api/v1/plans/{id}/unplaced", plan).path("total");
        assertThat(unplaced).isPositive();
        assertThat(page.text("//*[@role='alert']")).contains("VMs ohne Platz: " + unplaced);
        assertThat(page.texts("//section[@id='vms']//tbody/tr/@class").subList(0, Math.min(unplaced, 50)))
                .containsOnly("unplaced");
        assertThat(page.text("//section[@id='vms']//tbody/tr[1]/td[@class='place']"))
                .contains("Ohne Platz", "Günstigste Abhilfe:");
    }

    @Test
    void thePageAnswersWhyAVmStandsWhereItStands() {
        String plan = solved("why", PROXMOX);
        String host =
                given().get("/api/v1/plans/{id}/explanation?vm=FILE01", plan).path("places.host");
        String kind = host.substring(0, host.indexOf(' '));

        ShownPage empty = Browser.ENGLISH.open("/plans/" + plan);
        ShownPage places = Browser.GERMAN.open("/plans/" + plan + "?vm=FILE01");
        ShownPage there = Browser.ENGLISH.open("/plans/" + plan + "?vm=FILE01&host=" + kind);
        ShownPage unknown = Browser.ENGLISH.open("/plans/" + plan + "?vm=nobody");

        assertThat(empty.texts("//section[@id='why']//input/@name")).containsExactly("vm", "host");
        assertThat(empty.text("//section[@id='vms']//a[@class='ask']/@href")).contains("?vm=");
        assertThat(places.text("//section[@id='why']"))
                .contains("FILE01 steht auf " + host, "Günstigste andere Plätze", "VMs wie diese, die noch passen");
        assertThat(there.text("//section[@id='why']")).contains("fits", "FILE01 → " + kind, "host added: " + kind);
        assertThat(unknown.text("//p[@id='why-fault']")).contains("The plan has no VM \"nobody\"");
        assertThat(unknown.text("//input[@id='why-vm']/@aria-invalid")).isEqualTo("true");
    }

    @Test
    void whatDominatesTheCostStandsOnThePage() {
        String plan = solved("drivers", PROXMOX);

        ShownPage page = Browser.ENGLISH.open("/plans/" + plan);

        List<String> shares = page.texts("(//section[@id='drivers']//table)[1]//span[@class='fill-text']");
        assertThat(shares).hasSizeGreaterThan(4);
        assertThat(shares.get(0)).isGreaterThan(shares.get(shares.size() - 1));
        assertThat(page.text("//section[@id='drivers']//table[contains(@class, 'fills')]"))
                .contains("binds", "Memory", "CPU");
    }

    @Test
    void vmsOfAPlanAreLookedFor() {
        String plan = solved("search", PROXMOX);

        ShownPage page = Browser.ENGLISH.open("/plans/" + plan + "?q=file0");

        assertThat(page.texts("//section[@id='vms']//tbody/tr/th")).containsExactlyInAnyOrder("FILE01", "FILE02");
        assertThat(page.texts("//section[@id='vms']//tbody/tr/td[1]")).allMatch(host -> !host.isEmpty());
    }

    @Test
    void aSearchIsFollowedAndStopped() {
        String plan = ApiClient.newPlan(scenario("follow", PROXMOX), "{\"seconds\": 600}");
        ApiClient.await("/api/v1/plans/" + plan, run -> run.path("status").equals("SOLVING"));

        ShownPage solving = Browser.ENGLISH.open("/plans/" + plan);
        ShownPage answer = Browser.ENGLISH.press("/plans/" + plan + "/stop");

        assertThat(solving.text("//@data-follow")).isEqualTo("/api/v1/plans/" + plan + "/events");
        assertThat(solving.text("//form[contains(@action, '/stop')]")).isEqualTo("Stop and keep the best");
        assertThat(answer.next()).isEqualTo("/plans/" + plan);
        ApiClient.awaitPlan(plan);
        assertThat(Browser.ENGLISH.open("/plans/" + plan).text("//section[@id='proof']"))
                .contains("Lower bound", "First-fit decreasing");
    }

    @Test
    void aPlanIsRequestedFromTheStudy() {
        String scenario = scenario("request", PROXMOX);

        String plan = Browser.ENGLISH.press("/scenarios/" + scenario + "/plans").next();

        assertThat(plan).startsWith("/plans/");
        assertThat(Browser.ENGLISH.press(plan + "/stop").next()).isEqualTo(plan);
        ApiClient.awaitPlan(plan.substring("/plans/".length()));
    }

    @Test
    void aFinishedPlanIsNotStartedAgain() {
        String plan = solved("again", PROXMOX);

        ShownPage page = Browser.GERMAN.press("/plans/" + plan + "/restart");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("//main")).contains("Nur ein unterbrochener oder gescheiterter Plan");
    }

    private static String solved(String study, String scenario) {
        String plan = ApiClient.newPlan(scenario(study, scenario), STEPS);
        ApiClient.awaitPlan(plan);
        return plan;
    }

    private static String scenario(String study, String scenario) {
        return ApiClient.newScenario(ApiClient.readyStudy(study), scenario);
    }
}
