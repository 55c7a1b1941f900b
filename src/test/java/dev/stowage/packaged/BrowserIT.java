package dev.stowage.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. Skipped where this machine has none and none can be fetched. */
class BrowserIT {
    private static final Path MIDSIZE = Path.of("sample-inventories/midsize-rvtools.xlsx");
    private static final int USUAL_SCENARIOS = 8;
    private static final int HOSTED_SCENARIOS = 2;
    private static final String STAY = "Stay: VMware vSphere Foundation (VVF)";
    private static final String PROXMOX = "Proxmox VE Standard";

    @TempDir
    static Path folder;

    private static WebBrowser browser;
    private static Program service;
    private static Http http;

    @BeforeAll
    static void start() {
        browser = WebBrowser.launch();
        int port = Program.freePort();
        service = Program.serve(port, folder.resolve("home"), Map.of("STOWAGE_SAMPLE_ENABLED", "false"));
        http = new Http(port);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void anExportBecomesPlansAndTheirComparison() {
        try (BrowserContext context = browser.context(Look.USUAL.options())) {
            Complaints complaints = new Complaints(context);
            Page page = context.newPage();
            Architect architect = new Architect(page, "Hall 2");

            architect.createStudy(http.base());
            architect.upload(MIDSIZE);
            seeInventory(architect, "689", "30");
            architect.solveAll();
            architect.openSearch(STAY);
            architect.watchSearch();
            architect.stopSearch();
            seePlan(architect, page);
            architect.openStudy();
            stopTheRest(page);
            architect.awaitPlans(USUAL_SCENARIOS);
            architect.openComparison();
            seeComparison(architect);

            assertThat(complaints.heard()).isEmpty();
        }
    }

    @Test
    void aRealExportWithAnOverwrittenHeaderBecomesPlansToo() {
        Path export = Path.of(System.getProperty("stowage.shared", "../shared"))
                .resolve("samples/rvtools/ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx");
        assumeTrue(Files.exists(export), "no real export at " + export);
        try (BrowserContext context = browser.context(Look.USUAL.options())) {
            Complaints complaints = new Complaints(context);
            Page page = context.newPage();
            Architect architect = new Architect(page, "Hall 3");

            architect.createStudy(http.base());
            architect.upload(export);
            seeInventory(architect, "131", "8");
            architect.solveAll();
            stopTheRest(page);
            architect.awaitPlans(USUAL_SCENARIOS);
            architect.openComparison();
            seeComparison(architect);

            assertThat(complaints.heard()).isEmpty();
        }
    }

    @Test
    void everyPageStandsInBothLanguagesAndThemesOnDeskAndPhone() {
        Map<String, String> pages = solvedPages();
        SoftAssertions softly = new SoftAssertions();
        for (Look look : Look.all()) {
            try (BrowserContext context = browser.context(look.options())) {
                Complaints complaints = new Complaints(context);
                Page page = context.newPage();
                pages.forEach((name, address) -> {
                    page.navigate(http.base() + address);
                    see(page, name + "-" + look, look, softly);
                });
                softly.assertThat(complaints.heard()).as(look.toString()).isEmpty();
            }
        }
        softly.assertAll();
    }

    private static void seeInventory(Architect architect, String vms, String hosts) {
        assertThat(architect.region("Inventory"))
                .containsText(Pattern.compile("Hosts\\s*" + hosts + "\\s*VMs\\s*" + vms));
        architect.openInventory();
        assertThat(architect.region("Findings").getByRole(AriaRole.ROW)).not().hasCount(0);
        assertThat(architect.region("Totals")).containsText(vms);
        assertThat(architect.region("Where the rows went")).containsText("vInfo");
        architect.openStudy();
    }

    private static void seePlan(Architect architect, Page page) {
        Locator bars = architect.region("Hosts").locator("svg");
        assertThat(bars).not().hasCount(0);
        assertThat(bars.first()).isVisible();
        assertThat(architect.region("Hosts")).containsText(Pattern.compile("\\d+\\.\\d\\s*%"));
        assertThat(architect.region("Cost, line by line"))
                .containsText(Pattern.compile("hosts \\d+ × sockets \\d × max\\(16, \\d+\\) cores"));
        page.getByText(Pattern.compile("^Sources: \\d")).first().click();
        assertThat(architect
                        .region("Cost, line by line")
                        .getByRole(AriaRole.LISTITEM)
                        .first())
                .isVisible();
        architect.assertDrawn("Line chart of");

        architect.searchVms("no VM is called so");
        assertThat(page.getByText("No VM matches the search.")).isVisible();
        architect.searchVms("lnx-app-07");
        assertThat(architect.region("VMs").getByRole(AriaRole.ROWHEADER).first())
                .hasText("LNX-APP-07");
        assertThat(page).hasURL(Pattern.compile("[?&]q=lnx-app-07"));
    }

    private static void seeComparison(Architect architect) {
        architect.assertDrawn("Stacked bars for " + USUAL_SCENARIOS + " scenarios");
        assertThat(architect.row("Cost a month").getByRole(AriaRole.CELL)).hasCount(USUAL_SCENARIOS);
        assertThat(architect.columns("Type 1")).hasCount(USUAL_SCENARIOS - HOSTED_SCENARIOS);
        assertThat(architect.columns("Type 2")).hasCount(HOSTED_SCENARIOS);
        assertThat(architect.columns("Cheapest")).hasCount(1);
        assertThat(architect.columns(PROXMOX)).isVisible();
    }

    /** One search was stopped on its page; the others would end so too, eight pages later. */
    private static void stopTheRest(Page page) {
        String study = page.url().substring(page.url().lastIndexOf('/') + 1);
        for (JsonNode plan : http.get("/api/v1/studies/" + study + "/plans")) {
            http.post("/api/v1/plans/" + plan.path("id").asText() + "/stop", "");
        }
    }

    private static void see(Page page, String name, Look look, SoftAssertions softly) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("stowage.screenshots"), name + ".png")));
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as("lang of " + name)
                .isEqualTo(look.language().getLanguage());
        softly.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .allInnerTexts())
                .as("h1 of " + name)
                .singleElement()
                .asString()
                .isNotBlank();
        softly.assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(look.width());
    }

    /** Addresses by the name of the page, of a study that was solved with little effort. */
    private static Map<String, String> solvedPages() {
        String study = http.post("/api/v1/studies", "{\"name\": \"Hall 1\"}")
                .path("id")
                .asText();
        String api = "/api/v1/studies/" + study;
        http.upload(api + "/inventory", MIDSIZE);
        http.await(api, json -> json.at("/inventory/status").asText().equals("READY"));
        http.post(api + "/plans", "{\"steps\": 20}");
        JsonNode plans = http.await(
                api + "/plans", json -> json.findValuesAsText("status").stream().allMatch("FINISHED"::equals));
        JsonNode plan = plans.get(plans.size() - 1);

        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("studies", "/");
        pages.put("study", "/studies/" + study);
        pages.put("inventory", "/studies/" + study + "/inventory");
        pages.put("scenario", "/scenarios/" + plan.path("scenarioId").asText());
        pages.put("plan", "/plans/" + plan.path("id").asText());
        pages.put("comparison", "/studies/" + study + "/comparison");
        return pages;
    }
}
