package dev.stowage.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScenarioPagesTest {
    private static final String PROXMOX = """
            {"name": "%s", "baseline": true, "hosts": [{"platform": {"hypervisor": "proxmox-ve", "edition": "standard"}}]}
            """;

    @Test
    void whatIsTypedIsSavedAndShownAgain() {
        String study = ApiClient.newStudy("form");
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.GERMAN, address);
        typed.put("name", "Büro");
        typed.put("hosts.0.platform", "virtualbox/base/debian-linux");
        typed.put("hosts.0.hosts", "new/x86-2s-64");
        typed.put("hosts.0.limit", "12");
        typed.put("sizing.growthPerYear", "7,5");
        typed.put("capacity.cpuOvercommit", "3,5");
        typed.put("sizing.poweredOff", "EXCLUDED");
        typed.put("sizing.excludedNames", "test-*\r\nold?");
        typed.put("costs.horizon", "48");
        typed.put("figure.energy.electricity-price", "0,234");

        ShownPage answer = Browser.GERMAN.send(address, typed);

        assertThat(answer.next()).isEqualTo("/studies/" + study);
        String id = onlyScenario(study);
        Map<String, Object> saved = given().get("/api/v1/scenarios/{id}", id).path("scenario");
        assertThat(saved)
                .extractingByKey("sizing")
                .extracting("growthPerYear", "poweredOff", "excludedNames")
                .containsExactly("7.5 %", "EXCLUDED", List.of("test-*", "old?"));
        Map<String, String> shown = Browser.GERMAN.open("/scenarios/" + id).fields();
        assertThat(shown).containsAllEntriesOf(inOneLineEnd(typed));
    }

    @Test
    void savingUnchangedChangesNothing() {
        String study = ApiClient.readyStudy("unchanged");
        List<String> ids = given().get("/api/v1/studies/{id}/scenarios", study).path("id");
        for (String id : ids) {
            Map<String, Object> before =
                    given().get("/api/v1/scenarios/{id}", id).path("scenario");

            Browser.GERMAN.send("/scenarios/" + id, fields(Browser.GERMAN, "/scenarios/" + id));

            assertThat(given().get("/api/v1/scenarios/{id}", id).<Map<String, Object>>path("scenario"))
                    .isEqualTo(before);
        }
    }

    @Test
    void aWrongNumberIsSaidAtItsFieldAndWhatWasTypedStays() {
        String study = ApiClient.newStudy("wrong number");
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.GERMAN, address);
        typed.put("name", "Viel");
        typed.put("hosts.0.platform", "proxmox-ve/standard");
        typed.put("hosts.0.limit", "null");
        typed.put("capacity.cpuHeadroom", "viel");
        typed.put("figure.energy.pue", "-1");

        ShownPage page = Browser.GERMAN.send(address, typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("//*[@role='alert']"))
                .contains("noch nicht gespeichert", "CPU-Reserve:", "Höchstens:", "PUE");
        assertThat(faultOf(page, "capacity.cpuHeadroom")).contains("Prozentsatz");
        assertThat(faultOf(page, "hosts.0.limit")).contains("ganze Zahl von 1");
        assertThat(faultOf(page, "figure.energy.pue")).contains("nicht negativ");
        assertThat(page.fields()).containsAllEntriesOf(typed);
        assertThat(given().get("/api/v1/studies/{id}/scenarios", study).<List<?>>path(""))
                .isEmpty();
    }

    @Test
    void eachLanguageReadsItsOwnDecimals() {
        assertThat(overcommit(Browser.GERMAN, "2,5")).isEqualTo("2.5:1");
        assertThat(overcommit(Browser.ENGLISH, "2.5")).isEqualTo("2.5:1");
    }

    @Test
    void aTakenNameIsSaidAtTheName() {
        String study = ApiClient.newStudy("taken");
        ApiClient.newScenario(study, PROXMOX.formatted("one"));
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.ENGLISH, address);
        typed.put("name", "one");
        typed.put("hosts.0.platform", "proxmox-ve/standard");

        ShownPage page = Browser.ENGLISH.send(address, typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(faultOf(page, "name")).contains("\"one\"");
    }

    @Test
    void withoutAHypervisorNothingIsSaved() {
        String study = ApiClient.newStudy("no hypervisor");
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.ENGLISH, address);
        typed.put("name", "empty");

        ShownPage page = Browser.ENGLISH.send(address, typed);

        assertThat(page.text("//fieldset[@id='hosts']/p[@class='fault']")).contains("at least one line");
    }

    @Test
    void aProductOutOfUseIsMarkedAndNeedsItsTick() {
        String study = ApiClient.newStudy("out of use");
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.ENGLISH, address);
        typed.put("name", "old");
        typed.put("hosts.0.platform", "virtual-iron/enterprise");

        ShownPage refused = Browser.ENGLISH.send(address, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Virtual Iron is out of use", "Virtual Iron (discontinued)");

        typed.put("discontinuedProducts", "true");
        assertThat(Browser.ENGLISH.send(address, typed).next()).isEqualTo("/studies/" + study);
    }

    @Test
    void hostLinesAreAddedAndRemovedWithoutLosingTheRest() {
        String study = ApiClient.newStudy("host lines");
        String address = "/studies/" + study + "/scenarios/new";
        Map<String, String> typed = fields(Browser.ENGLISH, address);
        typed.put("name", "two kinds");
        typed.put("hosts.0.platform", "proxmox-ve/standard");
        typed.put("add-hosts", "true");

        ShownPage two = Browser.ENGLISH.send(address, typed);
        Map<String, String> changed = new HashMap<>(two.fields());
        changed.put("hosts.0.remove", "true");
        changed.put("add-hosts", "true");
        ShownPage removed = Browser.ENGLISH.send(address, changed);

        assertThat(two.fields())
                .containsEntry("name", "two kinds")
                .containsEntry("hosts.0.platform", "proxmox-ve/standard")
                .containsEntry("hosts.1.platform", "");
        assertThat(removed.fields()).containsEntry("hosts.0.platform", "").containsEntry("name", "two kinds");
    }

    @Test
    void everyInputHasALabelAndEveryFigureItsSource() {
        ShownPage page = Browser.ENGLISH.open("/studies/" + ApiClient.newStudy("labels") + "/scenarios/new");

        assertThat(page.texts("//form//*[self::input or self::select or self::textarea]"
                        + "[not(@id = //label/@for) and not(ancestor::label)]/@name"))
                .isEmpty();
        assertThat(page.texts("//div[contains(@class, 'figure-field')][not(.//cite)]"))
                .isEmpty();
        assertThat(page.texts("//div[contains(@class, 'figure-field')]")).hasSizeGreaterThan(20);
        assertThat(page.text("//select[@id='sizing.memoryBasis']")).contains("one sample at the time of the export");
    }

    @Test
    void contestedPricesAreAChoiceAmongReadings() {
        String study = ApiClient.newStudy("contested");
        String id = ApiClient.newScenario(study, PROXMOX.formatted("p"));
        String field =
                Browser.ENGLISH.open("/scenarios/" + id).text("//input[@type='radio' and @value != ''][1]/@name");
        String other = Browser.ENGLISH
                .open("/scenarios/" + id)
                .text("//input[@name='%s' and @value != '']/@value".formatted(field));
        Map<String, String> typed = fields(Browser.ENGLISH, "/scenarios/" + id);
        typed.put(field, other);

        Browser.ENGLISH.send("/scenarios/" + id, typed);

        assertThat(given().get("/api/v1/scenarios/{id}", id).<List<String>>path("scenario.costs.prices"))
                .containsExactly(other);
        assertThat(Browser.ENGLISH.open("/scenarios/" + id).fields()).containsEntry(field, other);
    }

    private static String overcommit(Browser browser, String typed) {
        String id = ApiClient.newScenario(ApiClient.newStudy("decimals"), PROXMOX.formatted("p"));
        Map<String, String> fields = fields(browser, "/scenarios/" + id);
        fields.put("capacity.cpuOvercommit", typed);
        browser.send("/scenarios/" + id, fields);
        return given().get("/api/v1/scenarios/{id}", id).path("scenario.capacity.cpuOvercommit");
    }

    private static Map<String, String> fields(Browser browser, String address) {
        return new HashMap<>(browser.open(address).fields());
    }

    /** What stands beside the field and is tied to it. */
    private static String faultOf(ShownPage page, String field) {
        return page.text("//*[@id='%1$s' and @aria-invalid='true' and contains(@aria-describedby, '%1$s.fault')]"
                        .formatted(field)
                + "/ancestor::div[contains(@class, 'faulty')]//*[@id='%s.fault']".formatted(field));
    }

    private static String onlyScenario(String study) {
        List<String> ids = given().get("/api/v1/studies/{id}/scenarios", study).path("id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    /** Browsers send lines with a carriage return, pages hold them without. */
    private static Map<String, String> inOneLineEnd(Map<String, String> fields) {
        Map<String, String> plain = new HashMap<>(fields);
        plain.replaceAll((name, value) -> value.replace("\r", ""));
        return plain;
    }
}
