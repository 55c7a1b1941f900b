package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs neither service nor database. */
class CommandLineIT {
    private static final String SMALL = "sample-inventories/small-csv";

    @TempDir
    Path folder;

    @Test
    void inspectPrintsTotalsAndNothingElse() throws JsonProcessingException {
        Program.Outcome outcome = Program.run("inspect", SMALL, "--json");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        assertThat(json.at("/all_rows/vms").asInt()).isEqualTo(46);
        assertThat(json.at("/hosts/cores_min16_per_socket").asInt()).isEqualTo(128);
    }

    @Test
    void compareSetsThreeTypeOneBesideTwoTypeTwo() throws JsonProcessingException {
        Program.Outcome outcome = Program.run("compare", SMALL, "--steps", "30", "--json");

        assertThat(outcome.exitCode()).isZero();
        JsonNode scenarios = new ObjectMapper().readTree(outcome.out()).path("scenarios");
        long type1 = count(scenarios, true);
        long type2 = count(scenarios, false);
        assertThat(type1).isGreaterThanOrEqualTo(3);
        assertThat(type2).isGreaterThanOrEqualTo(2);
    }

    @Test
    void compareIsReadableOnAConsoleInGermanToo() {
        Program.Outcome outcome = Program.run("compare", SMALL, "--steps", "5", "--lang", "de");

        assertThat(outcome.out())
                .contains("Kosten in EUR über 60 Monate")
                .contains("Zur Ausgangslage")
                .contains("Herleitung")
                .doesNotContain("Cost a month");
    }

    @Test
    void twoRunsWithOneSeedWriteTheSamePlanFiles() throws IOException {
        Program.run(
                "compare",
                SMALL,
                "--steps",
                "60",
                "--seed",
                "3",
                "--plans",
                folder.resolve("one").toString());
        Program.run(
                "compare",
                SMALL,
                "--steps",
                "60",
                "--seed",
                "3",
                "--plans",
                folder.resolve("two").toString());

        List<Path> files = files(folder.resolve("one"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : files) {
            assertThat(folder.resolve("two").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void whatHasNoPlaceIsExitCodeThreeWithReasonAndRepair() throws IOException {
        Files.writeString(folder.resolve("hosts.csv"), """
                host,sockets,cores_per_socket,memory_gib,cpu_model,clock_mhz
                big1,4,28,2048,Intel(R) Xeon(R) Platinum 8280 CPU @ 2.70GHz,2700
                big2,4,28,2048,Intel(R) Xeon(R) Platinum 8280 CPU @ 2.70GHz,2700
                """);
        Files.writeString(folder.resolve("vms.csv"), """
                vm,vcpus,memory_gib,guest_os,host
                hana,64,3072,SUSE Linux Enterprise 15,big1
                app,4,32,SUSE Linux Enterprise 15,big2
                """);

        Program.Outcome outcome = Program.run("compare", folder.toString(), "--steps", "10");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out())
                .contains(
                        "hana: it needs 3.02 TiB of memory with its overhead; the largest host offered gives 1.79 TiB")
                .contains("add one host: ");
    }

    @Test
    void unusableInputIsExitCodeTwoWithOneLine() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear planner");
        Path scenarios = Files.writeString(
                folder.resolve("scenarios.yaml"),
                "- {name: x, hosts: [{platform: {hypervisor: a, edition: b}}], surprise: 1}\n");

        assertUnusable(Program.run("inspect", letter.toString()), "letter.xlsx");
        assertUnusable(Program.run("compare", folder.resolve("nowhere.xlsx").toString()), "nowhere.xlsx");
        assertUnusable(Program.run("compare", SMALL, "--scenarios", scenarios.toString()), "surprise");
        assertUnusable(Program.run("compare", SMALL, "--steps", "5", "--seconds", "5"), "--seconds");
        assertUnusable(Program.run("compare", SMALL, "--steps", "-5"), "negative");
        assertUnusable(Program.run("stow"), "stow");
    }

    @Test
    void scenariosComeFromAFileWhereOneIsGiven() throws IOException {
        Path scenarios = Files.writeString(folder.resolve("scenarios.yaml"), """
                scenarios:
                  - name: Four at most
                    hosts:
                      - platform: {hypervisor: proxmox-ve, edition: basic}
                        model: x86-2s-64
                        memory: 1 TiB
                        limit: 4
                    capacity: {hostFailures: 1}
                """);

        Program.Outcome outcome = Program.run("compare", SMALL, "--steps", "10", "--scenarios", scenarios.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Four at most").contains("370.00 EUR per socket a year");
    }

    private static void assertUnusable(Program.Outcome outcome, String word) {
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains(word);
    }

    private static long count(JsonNode scenarios, boolean bareMetal) {
        long count = 0;
        for (JsonNode scenario : scenarios) {
            JsonNode hosts = scenario.at("/plan/plan/hosts");
            count += !hosts.isEmpty() && hosts.get(0).path("bareMetal").asBoolean() == bareMetal ? 1 : 0;
        }
        return count;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
