package dev.stowage.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** Looks at every kind of page, and takes a picture of each for people to look at. */
final class PageTour {
    static final Path PICTURES = Path.of(System.getProperty("stowage.screenshots", "target/screenshots"));

    /** One in the place of a shipped price, one where there was none. */
    private static final String OWN_PRICES = """
            [{"product": "vmware-vvs", "edition": "vvs", "per": "CORE", "amount": 41.5, "currency": "USD", "units": 1,
              "term": "YEAR", "kind": "NEGOTIATED", "date": "2026-11-20", "source": "offer 4711 of our reseller"},
             {"product": "zvm", "edition": "zvm", "per": "ENGINE", "amount": 12000, "currency": "EUR", "units": 1,
              "term": "ONCE", "kind": "QUOTE", "date": "2026-11", "source": "letter of the vendor", "note": "until June"}]
            """;

    private final Http http;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private PageTour(Http http) {
        this.http = http;
    }

    /** Of a study that was solved with little effort. */
    static PageTour ofSolvedStudy(Http http, Path inventory) {
        String study = http.post("/api/v1/studies", "{\"name\": \"Hall 1\"}")
                .path("id")
                .asText();
        String api = "/api/v1/studies/" + study;
        http.upload(api + "/inventory", inventory);
        http.await(api, json -> json.at("/inventory/status").asText().equals("READY"));
        http.post(api + "/plans", "{\"steps\": 20}");
        JsonNode plans = http.await(
                api + "/plans", json -> json.findValuesAsText("status").stream().allMatch("FINISHED"::equals));
        JsonNode plan = plans.get(plans.size() - 1);

        int prices = http.put("/api/v1/prices", OWN_PRICES).path("number").asInt();

        PageTour tour = new PageTour(http);
        tour.addresses.put("studies", "/");
        tour.addresses.put("study", "/studies/" + study);
        tour.addresses.put("inventory", "/studies/" + study + "/inventory");
        tour.addresses.put("scenario", "/scenarios/" + plan.path("scenarioId").asText());
        tour.addresses.put("plan", "/plans/" + plan.path("id").asText());
        String why = "/plans/" + plan.path("id").asText() + "?vm=LNX-APP-07";
        JsonNode asked = http.get("/api/v1" + why.replace("?", "/explanation?"));
        tour.addresses.put("plan-why", why + "#why");
        tour.addresses.put(
                "plan-move",
                why + "&host="
                        + URLEncoder.encode(asked.at("/places/best/0/to").asText(), StandardCharsets.UTF_8)
                        + "#why");
        tour.addresses.put("comparison", "/studies/" + study + "/comparison");
        tour.addresses.put("catalog", "/catalog?outOfUse=true");
        tour.addresses.put("prices", "/prices");
        tour.addresses.put("price-version", "/prices/versions/" + prices);
        return tour;
    }

    void take(Page page, Look look, SoftAssertions softly) {
        look.giveTo(page);
        addresses.forEach((name, address) -> {
            page.navigate(http.base() + address);
            page.evaluate("() => document.fonts.ready");
            String picture = name + "-" + look;
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + ".png")));
            inspect(page, picture, look, softly);
        });
    }

    private static void inspect(Page page, String picture, Look look, SoftAssertions softly) {
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as("language of " + picture)
                .isEqualTo(look.language().getLanguage());
        softly.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .allInnerTexts())
                .as("first heading of " + picture)
                .singleElement()
                .asString()
                .isNotBlank();
        softly.assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + picture)
                .isLessThanOrEqualTo(look.width());
    }
}
