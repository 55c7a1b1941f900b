package dev.stowage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyFigureComesWithSourceDateAndEvidence() throws IOException {
        assertThat(run("catalog", "list", "--json")).isZero();

        JsonNode hypervisors = new ObjectMapper().readTree(out.toString()).get("hypervisors");
        assertThat(hypervisors).hasSize(49);
        for (JsonNode hypervisor : hypervisors) {
            assertThat(hypervisor.at("/classification/field").asText()).isNotEmpty();
            assertThat(hypervisor.get("editions")).isNotEmpty();
            assertSourced(hypervisor);
        }
    }

    /** Whatever has evidence has a source with a date. */
    private static void assertSourced(JsonNode node) {
        if (node.has("evidence")) {
            assertThat(node.at("/source/title").asText()).as(node.toString()).isNotBlank();
            assertThat(node.at("/source/date").asText()).as(node.toString()).isNotBlank();
        }
        node.forEach(CatalogCommandTest::assertSourced);
    }

    @Test
    void bothClassesStandSideBySide() {
        assertThat(run("catalog", "list")).isZero();

        assertThat(out.toString().lines())
                .filteredOn(line -> line.startsWith("| pearpc"))
                .singleElement()
                .asString()
                .containsSubsequence("Type 2", "Emulator", "discontinued", "X86_64", "free");
        assertThat(out.toString()).contains("zvm (no price)");
    }

    @Test
    void germanIsChosen() {
        assertThat(run("catalog", "list", "--lang", "de")).isZero();
        assertThat(out.toString()).contains("Klasse des Kunden", "abgekündigt");
    }

    @Test
    void withoutAVerbItSaysWhatToDo() {
        assertThat(run("catalog")).isEqualTo(2);
        assertThat(err.toString()).contains("catalog list").hasLineCount(1);
    }

    private int run(String... arguments) {
        return StowageCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void ownPricesAreCheckedLineByLine(@TempDir Path folder) throws IOException {
        String price = "- {product: zvm, edition: zvm, per: %s, amount: 1000, currency: EUR, units: 1, term: YEAR,"
                + " kind: NEGOTIATED, date: 2026-11, source: offer 12}\n";
        Files.writeString(folder.resolve("ours.yaml"), price.formatted("ENGINE"));
        assertThat(run("catalog", "check", folder.toString())).isZero();
        assertThat(out.toString()).contains("ours.yaml: zvm/zvm costs 1,000 EUR for 1 ENGINE, YEAR");

        Files.writeString(folder.resolve("wrong.yaml"), price.formatted("CORE"));
        assertThat(run("catalog", "check", folder.toString(), "--lang", "de")).isEqualTo(2);
        assertThat(err.toString()).contains("wrong.yaml, Zeile 1: zvm/zvm wird je ENGINE lizenziert, nicht je CORE");
    }
}
