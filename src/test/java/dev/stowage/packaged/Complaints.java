package dev.stowage.packaged;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a browser finds wrong with the pages it shows: errors of scripts, refused contents, failed requests. */
final class Complaints {
    /** The browser itself gave a request up, for instance a stream of a page that was left. */
    private static final String GIVEN_UP = "net::ERR_ABORTED";

    private static final int FIRST_FAULT = 400;

    private final List<String> heard = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> heard.add(error.page().url() + ": " + error.error()));
        context.onRequestFailed(this::hear);
        context.onResponse(this::hear);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Violations of the content security policy come this way too. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            heard.add(message.location() + ": " + message.text());
        }
    }

    private void hear(Request request) {
        if (!GIVEN_UP.equals(request.failure())) {
            heard.add(request.url() + ": " + request.failure());
        }
    }

    private void hear(Response response) {
        if (response.status() >= FIRST_FAULT) {
            heard.add(response.url() + ": " + response.status());
        }
    }
}
