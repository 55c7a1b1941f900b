package dev.stowage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.RuleTerms.WorkedCase;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules against the examples that others worked, and against what cannot be. */
class RulebookTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Rulebook RULEBOOK = new Rulebook(CATALOG);
    private static final Map<String, Object> TWO_TIMES_EIGHT = Map.of("sockets", 2, "cores", 8);

    static Stream<Arguments> cases() {
        return RULEBOOK.all().stream()
                .flatMap(rule -> rule.cases().stream().map(one -> Arguments.of(one.id(), rule.id(), one)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void answersAsTheWorkedCase(String id, String rule, WorkedCase worked) {
        RuleAnswer answer = RULEBOOK.evaluate(rule, worked.given());

        RuleAnswers.assertSays(answer, worked.expect());
        assertThat(answer.derivation()).isNotEmpty();
        for (Text step : answer.derivation()) {
            assertThat(Wording.ENGLISH.print(step)).isNotBlank();
            assertThat(Wording.GERMAN.print(step)).isNotBlank();
        }
    }

    @Test
    void knowsAllCasesThatWereCollected() {
        assertThat(cases()).hasSize(63);
    }

    @Test
    void derivationCanBeReadLineByLine() {
        RuleAnswer answer = RULEBOOK.evaluate(
                "vmware-core", Map.of("hosts", List.of(TWO_TIMES_EIGHT, Map.of("sockets", 2, "cores", 24))));

        assertThat(answer.derivation().stream().map(Wording.ENGLISH::print))
                .containsExactly(
                        "hosts 1 × sockets 2 × max(16, 8) cores = 32 cores",
                        "hosts 1 × sockets 2 × max(16, 24) cores = 48 cores",
                        "sum = 80 cores");
    }

    @Test
    void orderMinimumOfVmwareIsOffUntilAskedFor() {
        Map<String, Object> hosts = Map.of("hosts", List.of(TWO_TIMES_EIGHT));
        assertThat(number("vmware-core", hosts, "core_licences")).isEqualTo(32);

        assertThat(number("vmware-core", with(hosts, "min_order_cores", 72), "core_licences"))
                .isEqualTo(72);
        assertThat(CATALOG.rules().get("vmware-core").caveat().orElseThrow()).contains("72", "2025-04-10", "contested");
    }

    @Test
    void standardIsDearerThanDatacenterFromTheNextStackOn() {
        Map<String, Object> given = Map.of("std16", new BigDecimal("100"), "dc16", new BigDecimal("500"));

        assertThat(number("ms-breakeven", given, "dc_cheaper_from_vms"))
                .as("five stacks of two VMs cost just as much, the sixth costs more")
                .isEqualTo(11);
    }

    @Test
    void pinnedVmsNeedNoLicencesElsewhere() {
        Map<String, Object> cluster =
                Map.of("hosts", 3, "sockets", 2, "cores", 16, "edition", "standard", "vms_total", 6, "mobile", false);

        assertThat(number("ms-windows-server-cluster", cluster, "core_licences"))
                .isEqualTo(3 * 32);
        assertThat(number("ms-windows-server-cluster", with(cluster, "mobile", true), "core_licences"))
                .isEqualTo(3 * 3 * 32);
    }

    @ParameterizedTest
    @CsvSource({"2500, 2500", "2501, 2500.8", "10000, 8500", "50000, 32500", "150000, 72500", "150010, 72502"})
    void stepsOfResourceUnitsBeginWhereTheyShould(int cores, String units) {
        RuleAnswer answer = RULEBOOK.evaluate("ibm-rvu", Map.of("cores", cores));

        assertThat((BigDecimal) answer.results().get("rvu")).isEqualByComparingTo(units);
    }

    @Test
    void openShiftCountsSocketsAndCores() {
        assertThat(number("openshift-baremetal", Map.of("sockets", 4, "cores_total", 128), "subs"))
                .isEqualTo(2);
        assertThat(number("openshift-baremetal", Map.of("sockets", 1, "cores_total", 129), "subs"))
                .isEqualTo(2);
    }

    @Test
    void standardEditionTwoIsCountedWhereItIsAllowed() {
        RuleAnswer answer = RULEBOOK.evaluate("oracle-se2", Map.of("sockets_max", 2, "sockets", 1));

        assertThat(answer.results())
                .containsEntry("allowed", true)
                .containsEntry("processors", BigDecimal.ONE)
                .containsEntry("nup_min", BigDecimal.TEN.stripTrailingZeros());
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("ibm-pvu", Map.of("cores", 8), "pvu is missing"),
                Arguments.of("ibm-pvu", Map.of("cores", -8, "pvu", 70), "cores cannot be -8"),
                Arguments.of("ibm-pvu", Map.of("cores", 0, "pvu", 70), "cores cannot be 0"),
                Arguments.of("ibm-pvu", Map.of("cores", 8.5, "pvu", 70), "whole number"),
                Arguments.of("ibm-pvu", Map.of("cores", "8", "pvu", 70), "cores must be a number"),
                Arguments.of("ibm-pvu", Map.of("cores", 8, "pvu", 70, "kores", 9), "does not know kores"),
                Arguments.of("oracle-processor", Map.of("cores", 8, "factor", 1.5), "factor cannot be 1.5"),
                Arguments.of("oracle-processor", Map.of("cores", 8, "factor", 0), "factor cannot be 0"),
                Arguments.of("rhel-physical", Map.of("hosts_sockets", List.of()), "at least one"),
                Arguments.of("rhel-physical", Map.of("hosts_sockets", List.of(2, 0)), "hosts_sockets[1] cannot be 0"),
                Arguments.of("rhel-physical", Map.of("hosts_sockets", 2), "must be a list"),
                Arguments.of(
                        "vmware-core", Map.of("hosts", List.of(Map.of("sockets", 2))), "hosts[0].cores is missing"),
                Arguments.of(
                        "vmware-core",
                        Map.of("hosts", List.of(with(TWO_TIMES_EIGHT, "threads", 2))),
                        "does not know hosts[0].threads"),
                Arguments.of("vmware-core", Map.of("hosts", List.of(2)), "hosts[0] must be an object"),
                Arguments.of(
                        "vmware-core", Map.of("hosts", List.of(TWO_TIMES_EIGHT), "raw_tib", 5), "edition is missing"),
                Arguments.of(
                        "ms-windows-server",
                        with(with(TWO_TIMES_EIGHT, "vms", 2), "edition", "essentials"),
                        "standard, datacenter"),
                Arguments.of("openshift-baremetal", Map.of("sockets", 4, "cores_total", 2), "cores_total cannot be 2"),
                Arguments.of("openshift-corepair", Map.of(), "physical_cores or vcpus is missing"),
                Arguments.of("rhel-vdc-breakeven", Map.of("std", 0, "vdc", 5), "never becomes dearer"),
                Arguments.of("ubuntu-pro", Map.of("hosts", 5, "all_hosts_covered", "yes"), "true or false"),
                Arguments.of("npv", Map.of("cashflows", List.of(1), "wacc", 7), "wacc cannot be 7"),
                Arguments.of("no-such-rule", Map.of(), "There is no rule \"no-such-rule\""));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatCannotBe(String rule, Map<String, Object> given, String reason) {
        assertThatThrownBy(() -> RULEBOOK.evaluate(rule, given))
                .isInstanceOf(RuleInputException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> RULEBOOK.evaluate("ibm-pvu", null)).hasMessageContaining("JSON object");
        assertThatThrownBy(() -> RULEBOOK.evaluate("ibm-pvu", Collections.singletonMap("cores", null)))
                .hasMessageContaining("cores is missing");
    }

    private static long number(String rule, Map<String, Object> given, String field) {
        return ((BigDecimal) RULEBOOK.evaluate(rule, given).results().get(field)).longValueExact();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
