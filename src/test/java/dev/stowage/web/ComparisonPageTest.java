package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ComparisonPageTest {
    private static final String BARE_METAL = """
            {"name": "on metal", "baseline": true,
             "hosts": [{"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}}]}""";
    private static final String HOSTED = """
            {"name": "hosted", "hosts": [{"platform": {"hypervisor": "virtualbox", "edition": "base",
             "hostOs": "debian-linux"}}]}""";
    /** Leaves production VMs without a place. */
    private static final String HALF = """
            {"name": "half", "productionNeedsType1": true, "hosts": [{"platform": {"hypervisor": "virtualbox",
             "edition": "base", "hostOs": "debian-linux"}}]}""";

    @Test
    void bothTypesStandSideBySideWithTheirDifference() {
        String study = solved(BARE_METAL, HOSTED, HALF);

        ShownPage page = Browser.GERMAN.open("/studies/" + study + "/comparison");

        List<String> heads = page.texts("//table[@class='matrix']/thead//th");
        assertThat(heads).hasSize(3);
        assertThat(heads.get(0)).contains("on metal", "Typ 1", "Ausgangslage");
        assertThat(heads.get(1)).contains("hosted", "Typ 2");
        assertThat(heads.get(2)).contains("half", "nicht vergleichbar");
        assertThat(heads).filteredOn(head -> head.contains("Günstigstes")).hasSize(1);
        assertThat(line(page, "Zur Ausgangslage").get(0)).contains("Ausgangslage");
        assertThat(line(page, "Zur Ausgangslage").get(1)).matches("[+\u2212][\\d.]+.*%");
        assertThat(line(page, "Auf Annahmen gestützt")).hasSize(3).allMatch(share -> share.endsWith("%"));
        assertThat(page.text("//p[@id='comparison-caption']")).contains("Beträge in EUR, Zeitraum: 60 Monate");
        assertThat(page.text("//article[contains(., 'hosted')]//li")).isNotEmpty();
    }

    @Test
    void theChartHasTheTablesFigures() {
        String study = solved(BARE_METAL, HOSTED);

        ShownPage page = Browser.ENGLISH.open("/studies/" + study + "/comparison");

        assertThat(page.text("//div[@data-chart='cost']/@data-figures"))
                .contains("\"scenarios\":[\"on metal\",\"hosted\"]", "\"HYPERVISOR\"");
        assertThat(page.text("//div[@data-chart='cost']/@aria-label")).contains("2 scenarios");
        assertThat(page.texts("//ul[@class='legend']/li")).contains("Servers", "Energy");
    }

    @Test
    void beforeAPlanIsSolvedItSaysWhatToDo() {
        String study = ApiClient.readyStudy("nothing solved");

        ShownPage page = Browser.ENGLISH.open("/studies/" + study + "/comparison");

        assertThat(page.text("//main")).contains("There is nothing to compare yet", "Open study");
    }

    private static List<String> line(ShownPage page, String label) {
        return page.texts("//table[@class='matrix']//tr[starts-with(normalize-space(th), '%s')]/td".formatted(label));
    }

    private static String solved(String... scenarios) {
        String study = ApiClient.readyStudy("side by side");
        for (String scenario : scenarios) {
            ApiClient.awaitPlan(ApiClient.newPlan(ApiClient.newScenario(study, scenario), "{\"steps\": 5}"));
        }
        return study;
    }
}
