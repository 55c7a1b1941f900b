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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PricesPagesTest {
    private static final String VVF = """
            - {product: vmware-vvf, edition: vvf, per: CORE, amount: %s, currency: USD, units: 1, term: YEAR,
               kind: NEGOTIATED, date: 2026-11-20, source: offer 4711}
            """;
    private static final String AHV = """
            {"name": "unpriced", "hosts": [{"platform": {"hypervisor": "%s", "edition": "%s"}}],
             "discontinuedProducts": true}""";

    @TempDir
    private Path folder;

    /** The other tests plan with the catalog's own prices. */
    @AfterEach
    void withdrawAll() {
        given().contentType("application/json")
                .header("If-Match", "*")
                .body("[]")
                .put("/api/v1/prices")
                .then()
                .statusCode(200);
    }

    @Test
    void anEnteredPriceIsInForceBesideWhatItReplaces() {
        ShownPage answer = Browser.GERMAN.send("/prices", vvf(Browser.GERMAN, "1.234,50"));

        assertThat(answer.next()).isEqualTo("/prices");
        ShownPage page = Browser.GERMAN.open("/prices");
        assertThat(page.texts("//section[@id='in-force']//tbody/tr"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "VMware vSphere Foundation",
                                "vmware-vvf/vvf",
                                "1.234,5 USD je Kern im Jahr",
                                "verhandelter Preis",
                                "2026-11-20",
                                "Angebot <4711>",
                                "Listenpreis"));
        assertThat(page.text("//section[@id='versions']")).contains("in Kraft");
        assertThat(Browser.GERMAN.open("/catalog").text()).contains("1.234,5 USD", "190 USD", "vom Anwender angegeben");
    }

    @Test
    void aPriceIsChangedAndWithdrawn() {
        Browser.ENGLISH.send("/prices", vvf(Browser.ENGLISH, "99.50"));
        Map<String, String> shown = new HashMap<>(
                Browser.ENGLISH.open("/prices?product=vmware-vvf/vvf").fields());
        assertThat(shown)
                .containsEntry("product", "vmware-vvf/vvf")
                .containsEntry("amount", "99.5")
                .containsEntry("kind", "NEGOTIATED")
                .containsEntry("source", "Angebot <4711>");
        shown.put("amount", "98");
        Browser.ENGLISH.send("/prices", shown);
        ShownPage page = Browser.ENGLISH.open("/prices");
        assertThat(page.texts("//section[@id='in-force']//tbody/tr"))
                .singleElement()
                .asString()
                .contains("98 USD per core a year");

        ShownPage answer =
                Browser.ENGLISH.send("/prices/withdraw", Map.of("version", version(page), "price", "vmware-vvf/vvf"));

        assertThat(answer.next()).isEqualTo("/prices");
        assertThat(Browser.ENGLISH.open("/prices").text("//section[@id='in-force']"))
                .contains("None yet");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        Map<String, String> typed = vvf(Browser.GERMAN, "billig");
        typed.put("product", "hyper-v-2025/datacenter");
        typed.put("units", "0");
        typed.put("date", "31.02.2026");
        typed.put("source", " ");

        ShownPage page = Browser.GERMAN.send("/prices", typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("//*[@role='alert']"))
                .contains("noch nicht übernommen", "Produkt und Edition:", "Preis:", "Datum:", "Quelle:", "Einheiten");
        assertThat(page.text("//*[@id='amount.fault']")).contains("nicht negativ");
        assertThat(page.text("//*[@id='amount']/@aria-invalid")).isEqualTo("true");
        typed.remove("product");
        assertThat(page.fields()).containsAllEntriesOf(typed);
    }

    @Test
    void whoseListIsOutOfDateIsToldAndKeepsWhatWasTyped() {
        Map<String, String> typed = vvf(Browser.ENGLISH, "77");
        Browser.ENGLISH.send("/prices", vvf(Browser.ENGLISH, "66"));

        ShownPage page = Browser.ENGLISH.send("/prices", typed);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("//*[@role='alert']")).contains("Look at that one and make the change again");
        assertThat(page.text("//section[@id='in-force']")).contains("66 USD");
        assertThat(page.fields()).containsEntry("amount", "77");
        assertThat(Browser.ENGLISH.send("/prices", page.fields()).next()).isEqualTo("/prices");
        assertThat(Browser.ENGLISH.open("/prices").text("//section[@id='in-force']"))
                .contains("77 USD");
    }

    @Test
    void ofUploadedFilesThoseWithoutAFaultAreTaken() throws IOException {
        File good = write("good.yaml", VVF.formatted("55"));
        File faulty = write(
                "faulty.yaml",
                "- {product: zvm, edition: zvm, per: CORE, amount: 1, currency: EUR, units: 1,\n"
                        + "   term: YEAR, kind: LIST, date: \"2026\", source: letter}\n- {product: <b>, amount: 1}\n");
        File again = write("twice.yaml", VVF.formatted("44"));
        String version = version(Browser.GERMAN.open("/prices"));

        ShownPage page = Browser.GERMAN.upload("/prices/upload", "version", version, List.of(good, faulty, again));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("//div[@id='upload-faults']//li"))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .isEqualTo("faulty.yaml, Zeile 1: zvm/zvm wird je ENGINE lizenziert, nicht je CORE"),
                        fault -> assertThat(fault).startsWith("faulty.yaml, Zeile 3: "),
                        fault -> assertThat(fault).contains("twice.yaml, Zeile 1", "good.yaml"));
        assertThat(page.text("//*[@role='status']")).contains("good.yaml wurde übernommen");
        assertThat(page.text("//section[@id='in-force']")).contains("55 USD").doesNotContain("zvm/zvm");
        String next = version(page);
        assertThat(Browser.GERMAN
                        .upload("/prices/upload", "version", next, List.of(again))
                        .next())
                .isEqualTo("/prices");
        assertThat(Browser.GERMAN.open("/prices").text("//section[@id='in-force']"))
                .contains("44 USD");
    }

    @Test
    void withoutAFileItSaysSo() {
        ShownPage page = Browser.ENGLISH.upload("/prices/upload", "version", "1", List.of());

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("//*[@role='alert']")).contains("Choose a file first");
    }

    @Test
    void aVersionIsReadAsItWasWritten() {
        Browser.ENGLISH.send("/prices", vvf(Browser.ENGLISH, "1"));
        String version = version(Browser.ENGLISH.open("/prices"));
        Browser.ENGLISH.send("/prices", vvf(Browser.ENGLISH, "2"));

        ShownPage page = Browser.ENGLISH.open("/prices/versions/" + version);

        assertThat(page.text("//pre")).contains("amount: 1", "Angebot <4711>");
        assertThat(page.text("//h1")).startsWith("Version");
        assertThat(page.text("//main")).doesNotContain("in force");
        assertThat(Browser.GERMAN.open("/prices/versions/987654").status()).isEqualTo(404);
        assertThat(Browser.GERMAN.open("/prices/upload").next()).isEqualTo("/prices");
    }

    @Test
    void everyInputHasALabelAndEveryMissingPriceAPlace() {
        ShownPage page = Browser.ENGLISH.open("/prices?product=zvm/zvm");

        assertThat(page.texts("//form//*[self::input[not(@type='hidden')] or self::select]"
                        + "[not(@id = //label/@for) and not(ancestor::label)]/@name"))
                .isEmpty();
        assertThat(page.fields()).containsEntry("product", "zvm/zvm");
        assertThat(page.text("//select[@id='product']/option[@selected] | //option[@selected]"))
                .contains("IBM z/VM", "per engine", "no price");
        assertThat(page.texts("//ul[@class='columns']//a/@href")).contains("/prices?product=zvm/zvm#enter");
        assertThat(Browser.ENGLISH.open("/catalog").texts("//main//a/@href")).contains("/prices?product=zvm/zvm#enter");
        assertThat(page.texts("//nav//a/@href")).contains("/prices");
    }

    @Test
    void aPlanWithoutAPriceSaysWhereToEnterItAndThatItWasEntered() {
        String study = ApiClient.readyStudy("unpriced");
        String scenario = ApiClient.newScenario(study, AHV.formatted("virtual-iron", "enterprise"));
        String plan = ApiClient.newPlan(scenario, "{\"steps\": 5}");
        ApiClient.awaitPlan(plan);

        ShownPage shown = Browser.ENGLISH.open("/plans/" + plan);

        assertThat(shown.text("//*[@role='alert']")).contains("Not priceable, prices missing: 1", "Enter a price for");
        String address = shown.text("//*[@role='alert']//a/@href");
        assertThat(address).isEqualTo("/prices?product=virtual-iron/enterprise#enter");
        assertThat(Browser.ENGLISH.open("/studies/" + study).text("//table"))
                .contains("Not priceable, prices missing: 1");
        assertThat(Browser.ENGLISH.open("/studies/" + study + "/comparison").texts("//*[@role='alert']//a/@href"))
                .contains(address);
        assertThat(shown.text("//section[@id='cost']")).contains("own prices");

        Map<String, String> typed = new HashMap<>(
                Browser.ENGLISH.open(address.replace("#enter", "")).fields());
        typed.put("amount", "10");
        typed.put("source", "old invoice");
        assertThat(Browser.ENGLISH.send("/prices", typed).next()).isEqualTo("/prices");

        ShownPage after = Browser.ENGLISH.open("/plans/" + plan);
        assertThat(after.text("//*[@role='alert']")).contains("entered since, solve again");
        assertThat(after.text("//section[@id='cost']")).contains("Other ones are in force now");
    }

    private static Map<String, String> vvf(Browser browser, String amount) {
        Map<String, String> typed = new HashMap<>(browser.open("/prices").fields());
        typed.put("product", "vmware-vvf/vvf");
        typed.put("amount", amount);
        typed.put("currency", "USD");
        typed.put("term", "YEAR");
        typed.put("kind", "NEGOTIATED");
        typed.put("date", "20.11.2026");
        typed.put("source", "Angebot <4711>");
        return typed;
    }

    private static String version(ShownPage page) {
        return page.text("//form[@id='enter']//input[@name='version']/@value");
    }

    private File write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toFile();
    }
}
