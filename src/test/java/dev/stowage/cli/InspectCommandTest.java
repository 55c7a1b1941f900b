package dev.stowage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path vms;

    @BeforeEach
    void writeVms() throws IOException {
        vms = Files.writeString(folder.resolve("vms.csv"), "vm,vcpus,memory_gib,power_state\napp01,4,8,on\n");
    }

    @Test
    void tablesAreThereWithoutAsking() {
        assertThat(run("inspect", vms.toString())).isZero();
        assertThat(out.toString()).startsWith("vms.csv\n").contains("Findings");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsJsonAndNothingElse() throws IOException {
        assertThat(run("inspect", "--json", "--lang", "de", vms.toString())).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .get("findings")
                        .get(0)
                        .get("message")
                        .asText())
                .contains("ohne Liste der Hosts");
    }

    @Test
    void languageIsChosen() {
        run("inspect", "--lang", "DE", vms.toString());

        assertThat(out.toString()).contains("Befunde");
    }

    @Test
    void missingFileIsOneLineAndExitCodeTwo() {
        assertUnusable(
                "does not exist", "inspect", folder.resolve("nothing.xlsx").toString());
    }

    @Test
    void refusedFileIsOneLineAndExitCodeTwo() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.xlsx"), "%PDF-1.7");

        assertUnusable("is a PDF document", "inspect", "--json", pdf.toString());
    }

    @Test
    void wrongArgumentsAreOneLineAndExitCodeTwo() {
        assertUnusable("FILE", "inspect");
        assertUnusable("--lang", "inspect", "--lang", "fr", vms.toString());
        assertUnusable("frobnicate", "frobnicate");
        assertUnusable("inspect FILE", new String[0]);
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(run("inspect", "--help")).isZero();
        assertThat(out.toString()).contains("--json", "--lang", "en");
    }

    private void assertUnusable(String reason, String... arguments) {
        err.getBuffer().setLength(0);

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains(reason);
    }

    private int run(String... arguments) {
        return StowageCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
