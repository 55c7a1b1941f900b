package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page as a person sees it, and everything that a person would not notice but that is wrong with it. */
final class ReaderPage {
    private final Page page;
    private final String base;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    ReaderPage(BrowserContext reader, String base) {
        this.page = reader.newPage();
        this.base = base;
        page.setDefaultTimeout(120_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base + path);
    }

    String path() {
        return page.url().substring(base.length());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Row of a table by what stands in it. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Fails on errors of scripts, refused requests, broken security policy, and pages wider than their window. */
    void assertSound(String language) {
        assertThat(complaints).as("complaints of the browser on " + path()).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").first().innerText()).isNotBlank();
        Object overhang = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overhang).intValue())
                .as("pixels by which " + path() + " scrolls sideways")
                .isLessThanOrEqualTo(0);
    }

    void shoot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
