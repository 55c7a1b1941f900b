package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees who starts the program and does nothing else. */
class FirstStartIT {
    /** The way is the same with a short search. */
    private static final Map<String, String> SHORT = Map.of("STOWAGE_SAMPLE_STEPS", "100");

    @TempDir
    Path folder;

    private final int port = Program.freePort();
    private final Http http = new Http(port);

    @Test
    void theSampleIsReadSolvedAndComparedByItself() {
        // The console speaks the machine's language.
        Wording console = Wording.of(Locale.getDefault());
        try (Program service = Program.serve(port, folder.resolve("home"), SHORT)) {
            service.awaitLine("Stowage is open at " + http.base());
            service.awaitLine(console.print(Text.of("study.sample-open", http.base())));

            String study = http.get("/api/v1/studies").get(0).path("id").asText();
            List<String> scenarios = StreamSupport.stream(
                            http.get("/api/v1/studies/" + study + "/scenarios").spliterator(), false)
                    .map(stored -> stored.at("/scenario/name").asText())
                    .toList();
            assertThat(scenarios).hasSize(8);
            JsonNode plans = http.get("/api/v1/studies/" + study + "/plans");
            assertThat(plans.findValuesAsText("status")).hasSize(8).containsOnly("FINISHED");
            String table = String.join("\n", service.lines());
            assertThat(table).contains(scenarios);
            assertThat(http.page("/"))
                    .contains("<html lang=\"en\"", "Cost over the horizon by kind", "Against the baseline")
                    .contains(scenarios)
                    .doesNotContain("Solve all scenarios");
        }
    }
}
