package dev.stowage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stowage.samples.SampleInventories;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SMALL =
            SampleInventories.FOLDER.resolve("small-csv").toString();

    @TempDir
    private static Path folder;

    private static Path plan;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void writePlan() throws IOException {
        Path scenarios = Files.writeString(folder.resolve("scenarios.yaml"), """
                - name: Proxmox
                  hosts:
                    - {platform: {hypervisor: proxmox-ve, edition: standard}, installed: true}
                """);
        StowageCommand.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "compare",
                SMALL,
                "--scenarios",
                scenarios.toString(),
                "--steps",
                "200",
                "--plans",
                folder.toString());
        plan = folder.resolve("01-proxmox.json");
    }

    @Test
    void planAsItWasWrittenIsValid() {
        assertThat(check(plan)).isZero();
        assertThat(out.toString())
                .contains("Scenario \"Proxmox\": VMs placed 43, without a place 0, hosts 4")
                .contains("The plan is valid.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wrongPlanIsExitCodeOneAndSaysWhereInGermanToo() throws IOException {
        // The first VM stands on some host of that name.
        Path wrong = edited("\"host\": \"esx[0-9.a-z]*\"", "\"host\": \"esx09\"");

        assertThat(check(wrong, "--lang", "de")).isEqualTo(1);
        assertThat(out.toString())
                .contains("Fehler VM_ON_NO_HOST", "soll auf esx09 stehen")
                .contains("Der Plan ist falsch.");
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Path wrong = edited("\"host\": \"esx[0-9.a-z]*\"", "\"host\": \"esx09\"");

        assertThat(check(wrong, "--json")).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("verdict").asText()).isEqualTo("BROKEN");
        assertThat(json.get("findings").findValuesAsText("constraint")).contains("VM_ON_NO_HOST");
        JsonNode finding = json.get("findings")
                .get(json.get("findings").findValuesAsText("constraint").indexOf("VM_ON_NO_HOST"));
        assertThat(Files.readAllLines(wrong).get(finding.get("line").asInt() - 1))
                .contains("esx09", finding.get("vm").asText());
    }

    @Test
    void whatIsNoPlanIsOneLineAndExitCodeTwo() throws IOException {
        assertUnusable("does not exist", folder.resolve("nothing.json"));
        assertUnusable("no JSON", Files.writeString(folder.resolve("letter.json"), "Dear planner"));
        assertUnusable("stowage-plan-2", edited("stowage-plan-2", "stowage-plan-1"));
        assertUnusable("there is no \"assignments\"", edited("\"assignments\"", "\"tasks\""));
        assertUnusable("/hosts/0/spare is neither true nor false", edited("\"spare\": (true|false)", "\"spare\": 0"));
        assertUnusable("scenario cannot be read", edited("\"keepToday\"", "\"keepTomorrow\""));
        assertUnusable("no hypervisor \"proxmax\"", edited("\"proxmox-ve\"", "\"proxmax\""));
    }

    @Test
    void anotherInventoryIsAWarningBeforeWhatFollowsFromIt() throws IOException {
        Path other = Files.writeString(folder.resolve("vms.csv"), "vm,vcpus,memory_gib\napp01,4,8\n");

        int exitCode = run("check", plan.toString(), "--inventory", other.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).contains("the plan was made from another inventory: vms.csv has SHA-256");
    }

    private static Path edited(String from, String to) throws IOException {
        String text = Files.readString(plan);
        assertThat(text).containsPattern(from);
        return Files.writeString(folder.resolve("edited.json"), text.replaceFirst(from, to));
    }

    private void assertUnusable(String reason, Path file) {
        err.getBuffer().setLength(0);

        assertThat(check(file)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains(reason);
    }

    private int check(Path file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "check";
        arguments[1] = file.toString();
        arguments[2] = "--inventory";
        arguments[3] = SMALL;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return StowageCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
