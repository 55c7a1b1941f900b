package dev.stowage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LicenceCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRuleAnswersWithItsDerivationAndItsSource() throws IOException {
        assertThat(run("licence", "azure-local", "{\"nodes\": 4, \"cores\": 64, \"fee\": 10, \"ws\": 23.30}"))
                .isZero();

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(answer.at("/expect/fee_month").asText()).isEqualTo("2560");
        assertThat(answer.at("/expect/ws_month").asText()).isEqualTo("5964.8");
        assertThat(answer.get("derivation").get(0).asText()).isEqualTo("nodes 4 × 64 cores = 256 cores");
        assertThat(answer.at("/source/title").asText()).isNotBlank();
        assertThat(answer.get("legal").asText()).contains("no legal advice");
        assertThat(out.toString()).as("no exponents").contains("\"fee_month\" : 2560,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutFieldsTheRuleIsDescribedAndWithoutRuleAllAreListed() throws IOException {
        assertThat(run("licence", "vmware-core")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).get("cases")).hasSize(6);

        assertThat(run("licence")).isZero();
        assertThat(out.toString()).contains("ibm-rvu  IBM resource value units");
    }

    @Test
    void refusalsAreOneLineAndExitCodeTwo() {
        assertThat(run("licence", "ibm-pvu", "{\"cores\": 8}")).isEqualTo(2);
        assertThat(run("licence", "ibm-pvu", "{\"cores\": 8")).isEqualTo(2);
        assertThat(run("licence", "ibm-pvu", "[8]")).isEqualTo(2);
        assertThat(run("licence", "ibm-pvu", "null")).isEqualTo(2);
        assertThat(run("licence", "ibm-pvu", "{\"cores\": 8, \"cores\": 9, \"pvu\": 70}"))
                .isEqualTo(2);
        assertThat(run("licence", "ibm-puv", "{}")).isEqualTo(2);
        assertThat(run("licence", "ibm-pvu", "--lang", "de", "{\"pvu\": 70}")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .hasSize(7)
                .startsWith("pvu is missing.")
                .endsWith("cores fehlt.");
    }

    private int run(String... arguments) {
        return StowageCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
