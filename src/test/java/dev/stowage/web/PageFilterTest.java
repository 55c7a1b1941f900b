package dev.stowage.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.api.ApiClient;
import dev.stowage.study.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageFilterTest {
    private static final String NOWHERE = "/studies/00000000-0000-0000-0000-000000000000";

    @Test
    void theBrowsersLanguageHoldsUntilAnotherIsChosen() {
        assertThat(Browser.GERMAN.open("/").text("/html/@lang")).isEqualTo("de");
        assertThat(Browser.ENGLISH.open("/").text("/html/@lang")).isEqualTo("en");
        assertThat(new Browser("fr").open("/").text("/html/@lang")).isEqualTo("en");

        ShownPage chosen = Browser.ENGLISH.open("/?lang=de");

        assertThat(chosen.text("/html/@lang")).isEqualTo("de");
        assertThat(chosen.text("//h2[@id='studies-title']")).isEqualTo("Studien");
        assertThat(chosen.cookie("stowage-lang")).isEqualTo("de");
        assertThat(given().cookie("stowage-lang", "de")
                        .header("Accept-Language", "en")
                        .get("/")
                        .asString())
                .contains("<html lang=\"de\"");
    }

    @Test
    void theSwitchLeadsToTheSamePageInTheOtherLanguage() {
        String study = ApiClient.readyStudy("switch");

        ShownPage page = Browser.ENGLISH.open("/studies/" + study + "/inventory?q=dc0&lang=en");

        assertThat(page.text("//a[@hreflang='de']/@href")).isEqualTo("/studies/" + study + "/inventory?lang=de&q=dc0");
        assertThat(page.text("//a[@hreflang='en']/@aria-current")).isEqualTo("true");
    }

    @Test
    void anUnknownLanguageOrThemeIsNotRemembered() {
        ShownPage page = Browser.ENGLISH.open("/?lang=xx&theme=neon");

        assertThat(page.text("/html/@lang")).isEqualTo("en");
        assertThat(page.text("/html/@data-theme")).isEmpty();
        assertThat(page.header("Set-Cookie")).isNull();
    }

    @Test
    void aChosenThemeIsRemembered() {
        ShownPage page = Browser.ENGLISH.open("/?theme=dark");

        assertThat(page.text("/html/@data-theme")).isEqualTo("dark");
        assertThat(page.cookie("stowage-theme")).isEqualTo("dark");
    }

    @Test
    void scriptsOfOthersAreForbidden() {
        ShownPage page = Browser.ENGLISH.open("/");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.texts("//script[not(@src)]")).isEmpty();
        assertThat(page.texts("//@*[starts-with(name(), 'on')] | //@style")).isEmpty();
    }

    @Test
    void whatThePageLoadsIsOnBoard() {
        ShownPage page = Browser.ENGLISH.open("/");

        assertThat(page.texts("//script/@src | //link/@href | //img/@src"))
                .hasSizeGreaterThan(6)
                .allSatisfy(address -> assertThat(given().get(address).statusCode())
                        .as(address)
                        .isEqualTo(200));
    }

    @Test
    void aMissingPageIsAPageAndAMissingResourceAProblem() {
        ShownPage german = Browser.GERMAN.open(NOWHERE);
        ShownPage english = Browser.ENGLISH.open("/nowhere");

        assertThat(german.status()).isEqualTo(404);
        assertThat(german.header("Content-Type")).startsWith("text/html");
        assertThat(german.text("//h1")).isEqualTo("Nicht gefunden");
        assertThat(german.text("//main")).contains("Es gibt keine Studie", "Zurück zu den Studien");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.text("//h1")).isEqualTo("Not found");
        given().get("/api/v1" + NOWHERE).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aFormOfAnotherSiteIsTurnedAway() {
        String study = ApiClient.newStudy("mine");

        Response answer = given().header("Origin", "https://elsewhere.example")
                .header("Accept-Language", "de")
                .post("/studies/{id}/delete", study);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Das kam von der Seite einer anderen Website");
        given().get("/api/v1/studies/{id}", study).then().statusCode(200);
    }

    @Test
    void aFormOfAHiddenOriginIsTurnedAway() {
        String study = ApiClient.newStudy("hidden");

        assertThat(given().header("Origin", "null")
                        .post("/studies/{id}/delete", study)
                        .statusCode())
                .isEqualTo(403);
    }
}
