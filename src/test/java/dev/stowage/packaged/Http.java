package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A caller of the service's doors. */
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String base;

    Http(int port) {
        this.base = "http://localhost:" + port;
    }

    String base() {
        return base;
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    /** A page as it comes, in English. */
    String page(String path) {
        HttpResponse<String> response = send(request(path).header("Accept-Language", "en"));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    JsonNode post(String path, String body) {
        return json(send(json(path, body)));
    }

    /** Whatever stands there. */
    JsonNode put(String path, String body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(body))));
    }

    int tryPost(String path, String body) {
        return send(json(path, body)).statusCode();
    }

    void upload(String path, Path file) {
        String boundary = "stowage-upload";
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, file.getFileName());
        try {
            json(send(request(path)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head),
                            BodyPublishers.ofFile(file),
                            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    JsonNode await(String path, Predicate<JsonNode> done) {
        JsonNode[] last = new JsonNode[1];
        await(
                () -> {
                    last[0] = get(path);
                    return done.test(last[0]);
                },
                path);
        return last[0];
    }

    void await(BooleanSupplier done, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
            Program.pause();
        }
    }

    private HttpRequest.Builder json(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as(response.uri() + ": " + response.body())
                .isBetween(200, 299);
        try {
            return mapper.readTree(response.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
