package dev.stowage.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The pages in a real browser. Skipped where this machine has none and none can be fetched. */
class BrowserIT {
    private static final Path MIDSIZE = Path.of("sample-inventories/midsize-rvtools.xlsx");
    /** For a search to be over, on a machine that has other things to do. */
    private static final double PATIENCE = Duration.ofMinutes(3).toMillis();

    private static final int USUAL_SCENARIOS = 8;
    private static final int HOSTED_SCENARIOS = 2;
    private static final String STAY = "Stay: VMware vSphere Foundation (VVF)";
    private static final String PROXMOX = "Proxmox VE Standard";

    @TempDir
    static Path folder;

    private static WebBrowser browser;
    private static TestAbortedException noBrowser;
    private static Program service;
    private static Http http;

    @BeforeAll
    static void start() {
        try {
            browser = WebBrowser.launch();
        } catch (TestAbortedException reason) {
            noBrowser = reason;
            return;
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        int port = Program.freePort();
        service = Program.serve(port, folder.resolve("home"), Map.of("STOWAGE_SAMPLE_ENABLED", "false"));
        http = new Http(port);
    }

    /** Test by test, since a class that is skipped as a whole is not reported at all. */
    @BeforeEach
    void skipWithoutBrowser() {
        if (noBrowser != null) {
            throw noBrowser;
        }
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
        try (BrowserContext context = browser.reader(Locale.ENGLISH)) {
            Complaints complaints = new Complaints(context);
            Page page = context.newPage();
            Look.USUAL.giveTo(page);
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
        Path export = Path.of(System.getProperty("real-exports", "../shared"))
                .resolve("samples/rvtools/ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx");
        assumeTrue(Files.exists(export), "no real export at " + export);
        try (BrowserContext context = browser.reader(Locale.ENGLISH)) {
            Complaints complaints = new Complaints(context);
            Page page = context.newPage();
            Look.USUAL.giveTo(page);
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
    void anOwnPriceIsEnteredCorrectedAndWithdrawn() {
        try (BrowserContext context = browser.reader(Locale.ENGLISH)) {
            Page page = context.newPage();
            Look.USUAL.giveTo(page);
            Architect architect = new Architect(page, "own prices");

            architect.openPriceForm(http.base(), "XenServer 8.4");
            architect.enterPrice("much", "offer 12");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("A number is needed that is not negative");
            assertThat(page.getByLabel("Source")).hasValue("offer 12");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PageTour.PICTURES.resolve("prices-fault.png")));
            architect.enterPrice("1,250.50", "offer 12");
            assertThat(architect.priceOf("XenServer")).containsText("1,250.5 USD per socket a year");
            assertThat(architect.priceOf("XenServer")).containsText("no price known");
            page.onDialog(dialog -> dialog.accept());
            architect.withdrawPrice("XenServer");
            assertThat(architect.priceOf("XenServer")).hasCount(0);
        }
    }

    @Test
    void everyPageStandsInBothLanguagesAndThemesOnDeskAndPhone() {
        PageTour tour = PageTour.ofSolvedStudy(http, MIDSIZE);
        SoftAssertions softly = new SoftAssertions();
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            try (BrowserContext context = browser.reader(language)) {
                Complaints complaints = new Complaints(context);
                Page page = context.newPage();
                Look.in(language).forEach(look -> tour.take(page, look, softly));
                softly.assertThat(complaints.heard()).isEmpty();
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

    /** As the button on each plan's page does, without the way through all of them. */
    private static void stopTheRest(Page page) {
        String study = page.url().substring(page.url().lastIndexOf('/') + 1);
        for (JsonNode plan : http.get("/api/v1/studies/" + study + "/plans")) {
            http.post("/api/v1/plans/" + plan.path("id").asText() + "/stop", "");
        }
    }
}
