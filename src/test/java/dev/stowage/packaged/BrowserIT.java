package dev.stowage.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first hour: the sample is there and solved; then an export of one's own, uploaded, solved, compared. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {
    private static final Path SAMPLE = Path.of("sample-inventories/midsize-rvtools.xlsx");
    private static final Path REAL = Path.of("../shared/samples/rvtools/ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx");
    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(240_000);

    @TempDir
    private static Path home;

    private static final int PORT = Program.freePort();
    private static Program service;

    @BeforeAll
    static void startForTheFirstTime() {
        service = Program.serve(PORT, home.resolve("stowage"), Map.of("LC_ALL", "C.UTF-8"));
        service.awaitLine("See it, with every plan, at");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Without a browser, so that it is never skipped. */
    @Test
    @Order(1)
    void theFirstStartPrintsAddressAndComparisonAndShowsItWithoutAClick() {
        assertThat(service.lines())
                .anyMatch(line -> line.contains("Stowage is open at http://localhost:" + PORT))
                .anyMatch(line -> line.contains("| Proxmox VE Standard") && line.contains("| "))
                .anyMatch(line -> line.contains("| VirtualBox on Linux"));

        assertThat(new Http(PORT).page("/"))
                .contains("Sample: mid-size datacenter", "Proxmox VE Standard", "VirtualBox on Linux", "Cheapest");
    }

    @Test
    @Order(2)
    void anExportIsUploadedSolvedAndCompared() {
        try (Browser browser = Browser.start()) {
            List<String> pages = new ArrayList<>();
            try (BrowserContext reader = browser.reader("en", ColorScheme.LIGHT, DESKTOP)) {
                ReaderPage look = new ReaderPage(reader, "http://localhost:" + PORT);
                createStudy(look);
                upload(look, Files.exists(REAL) ? REAL : SAMPLE, pages);
                solve(look, pages);
                compare(look, pages);
            }
            pages.add(0, "/");
            photograph(browser, pages);
        }
    }

    private static void createStudy(ReaderPage look) {
        look.open("/");
        assertThat(look.heading("Sample: mid-size datacenter")).isVisible();
        look.page().getByLabel("Name of a new study").fill("Berlin <b>move</b>");
        look.button("Create study").click();
        assertThat(look.heading("Berlin <b>move</b>")).isVisible();
        look.assertSound("en");
    }

    private static void upload(ReaderPage look, Path export, List<String> pages) {
        pages.add(look.path());
        look.page().locator("input[type=file]").setInputFiles(export);
        look.button("Upload and read").click();
        assertThat(look.link("See what was read")).isVisible(PATIENTLY);
        look.link("See what was read").click();
        assertThat(look.heading("Totals")).isVisible();
        assertThat(look.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("vInfo")))
                .containsText("rows read");
        look.assertSound("en");
        pages.add(look.path());
        look.open(pages.get(0));
    }

    private static void solve(ReaderPage look, List<String> pages) {
        pages.add(
                look.row("Proxmox VE Standard").getByRole(AriaRole.LINK).first().getAttribute("href"));
        for (String scenario : List.of("Proxmox VE Standard", "VMware Workstation on Windows Server")) {
            look.row(scenario)
                    .getByText("Solve", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(look.heading(scenario)).isVisible();
            assertThat(look.heading("Cost, line by line")).isVisible(PATIENTLY);
            assertThat(look.page()
                            .getByText(Pattern.compile("hosts \\d+ × .+ = "))
                            .first())
                    .isVisible();
            look.assertSound("en");
            pages.add(look.path());
            look.open(pages.get(0));
        }
    }

    private static void compare(ReaderPage look, List<String> pages) {
        look.link("Compare scenarios").click();
        assertThat(look.heading("Comparison")).isVisible();
        assertThat(look.row("Cost a month")).hasCount(1);
        look.assertSound("en");
        pages.add(look.path());
    }

    private static void photograph(Browser browser, List<String> pages) {
        Path folder = Path.of(System.getProperty("stowage.screenshots"));
        for (String language : List.of("de", "en")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {DESKTOP, PHONE}) {
                    try (BrowserContext reader = browser.reader(language, scheme, width)) {
                        ReaderPage look = new ReaderPage(reader, "http://localhost:" + PORT);
                        for (int i = 0; i < pages.size(); i++) {
                            look.open(pages.get(i));
                            look.assertSound(language);
                            look.shoot(folder.resolve("%d-%s-%s-%d.png"
                                    .formatted(i, language, scheme.name().toLowerCase(Locale.ROOT), width)));
                        }
                    }
                }
            }
        }
    }
}
