package dev.stowage.packaged;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine's own Chromium or Chrome, else Playwright's download of one; tests are skipped where there is neither. */
final class WebBrowser implements AutoCloseable {
    /** A download from far away, which a test run can still wait for. */
    private static final int DOWNLOAD_MINUTES = 5;
    /** What is talked over the wire is the test's alone. Playwright adds --headless and --no-sandbox. */
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private WebBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** An installed browser that does not start fails the test; only a missing one skips it. */
    static WebBrowser launch() {
        Optional<Path> installed = InstalledBrowser.find();
        if (installed.isEmpty()) {
            download();
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        installed.ifPresentOrElse(options::setExecutablePath, () -> options.setChannel("chromium"));
        try {
            return new WebBrowser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException failure) {
            playwright.close();
            if (installed.isPresent()) {
                throw failure;
            }
            return abort("No Chromium or Chrome is installed, and Playwright's does not start here: " + failure);
        }
    }

    /** A reader's own window onto the pages: nothing is remembered from another one's. */
    BrowserContext reader(Locale language) {
        return browser.newContext(new Browser.NewContextOptions().setLocale(language.toLanguageTag()));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** In a process of its own, since Playwright's installer ends its process, and fetches three browsers in ours. */
    private static void download() {
        try {
            Path log = Files.createTempFile("playwright", ".log");
            Process installer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CLI.class.getName(),
                            "install",
                            "chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean over = installer.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES);
            installer.destroyForcibly();
            String said = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            if (!over || installer.exitValue() != 0) {
                abort("No Chromium or Chrome is installed, and Playwright's could not be downloaded: " + said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
