package dev.stowage.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody who uses the English pages, and finds everything by the role and name that a screen reader tells. */
final class Architect {
    private final Page page;
    private final String study;

    /**
     * @param study name of the study to work on
     */
    Architect(Page page, String study) {
        this.page = page;
        this.study = study;
    }

    void createStudy(String home) {
        page.navigate(home);
        page.getByLabel("Name of a new study").fill(study);
        button("Create study").click();
        assertThat(title()).hasText(study);
    }

    void upload(Path export) {
        page.getByLabel("Drop the file here, or choose it").setInputFiles(export);
        button("Upload and read").click();
        assertThat(link("See what was read")).isVisible();
    }

    void openInventory() {
        link("See what was read").click();
        assertThat(title()).containsText("Inventory");
    }

    void openStudy() {
        page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Where you are"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(study))
                .click();
        assertThat(title()).hasText(study);
    }

    void solveAll() {
        button("Solve all scenarios").click();
        assertThat(page.getByText("Scenarios solved: ")).isVisible();
    }

    /** Opens the plan of a scenario that is searched for, or will be. */
    void openSearch(String scenario) {
        openPlan(scenario, "^(waiting|solving)$");
    }

    /** Waits until the page shows a plan, its distance from the bound and the way there. */
    void watchSearch() {
        Locator search = region("The search is on");
        assertThat(search).containsText(Pattern.compile("Best plan\\s*[\\d,]{4,}\\s*EUR a month"));
        assertThat(search).containsText(Pattern.compile("Gap\\s*\\d+\\.\\d\\s*%"));
        assertDrawn("Line chart of");
    }

    void stopSearch() {
        button("Stop and keep the best").click();
        assertThat(region("Cost, line by line")).isVisible();
    }

    void awaitPlans(int count) {
        assertThat(page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName("solved").setExact(true)))
                .hasCount(count);
    }

    void openPlan(String scenario) {
        openPlan(scenario, "^solved$");
    }

    private void openPlan(String scenario, String state) {
        rowOf(scenario)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(state)))
                .click();
        assertThat(title()).hasText(scenario);
    }

    void searchVms(String words) {
        page.getByLabel("Search VMs").fill(words);
    }

    /** By way of the page that lists the studies, where the newest is compared at once. */
    void openComparison() {
        link("Stowage").click();
        assertThat(title()).hasText(study);
        assertDrawn("Stacked bars");
        link("Compare scenarios").click();
        assertThat(title()).hasText("Comparison");
    }

    /** That the chart whose description holds these words has been drawn. */
    void assertDrawn(String words) {
        Locator chart = page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName(words));
        assertThat(chart.locator("canvas")).isVisible();
    }

    /** By way of the catalog, from the product that has no price. */
    void openPriceForm(String home, String product) {
        page.navigate(home + "/catalog");
        Locator sheet = page.getByRole(AriaRole.GROUP).filter(new Locator.FilterOptions().setHasText(product));
        sheet.getByText(product).first().click();
        sheet.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Enter a price"))
                .click();
        assertThat(page.getByLabel("Product and edition").locator("option:checked"))
                .containsText(product);
    }

    void enterPrice(String amount, String source) {
        page.getByLabel("Price", new Page.GetByLabelOptions().setExact(true)).fill(amount);
        page.getByLabel("Currency").selectOption("USD");
        page.getByLabel("Source").fill(source);
        button("Enter").click();
    }

    void withdrawPrice(String product) {
        priceOf(product)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
    }

    /** The row of an own price in force. */
    Locator priceOf(String product) {
        return region("In force").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(product));
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(name))
                .first();
    }

    /** The row that has a link of this name. */
    private Locator rowOf(String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(link(name)));
    }

    /** The row that is headed by these words. */
    Locator row(String header) {
        Locator head = page.getByRole(
                AriaRole.ROWHEADER, new GetByRoleOptions().setName(header).setExact(true));
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(head));
    }

    /** Columns whose heads hold the words. */
    Locator columns(String words) {
        return page.getByRole(AriaRole.COLUMNHEADER).filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
