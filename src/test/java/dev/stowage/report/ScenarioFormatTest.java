package dev.stowage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioFormatTest {
    @Test
    void whatIsLeftOutIsAsInTheDefaults() throws UnreadableScenarioException {
        List<Scenario> scenarios = ScenarioFormat.readAll("""
                scenarios:
                  - name: Proxmox, two models
                    hosts:
                      - platform: {hypervisor: proxmox-ve, edition: standard}
                        model: x86-2s-64
                        memory: 1 TiB
                        limit: 4
                      - platform: {hypervisor: proxmox-ve, edition: standard}
                        installed: true
                    sizing: {growthPerYear: 10 %}
                    capacity: {cpuOvercommit: "6:1", hostFailures: 2}
                    costs: {horizon: 36, figures: {energy.electricity-price: 0.25}}
                """);

        assertThat(scenarios).hasSize(1);
        Scenario scenario = scenarios.get(0);
        Scenario plain = Scenario.of("plain", scenario.hosts().get(1));
        assertThat(scenario.hosts().get(0).platform()).isEqualTo(Platform.type1("proxmox-ve", "standard"));
        assertThat(scenario.hosts().get(0).memory()).contains(DataSize.ofTiB(1));
        assertThat(scenario.hosts().get(0).limit()).hasValue(4);
        assertThat(scenario.hosts().get(1).installed()).isTrue();
        assertThat(scenario.sizing().growthPerYear()).isEqualTo(Share.ofPercent(10));
        assertThat(scenario.sizing().poweredOff()).isEqualTo(plain.sizing().poweredOff());
        assertThat(scenario.capacity().cpuOvercommit()).hasToString("6:1");
        assertThat(scenario.capacity().memoryHeadroom())
                .isEqualTo(plain.capacity().memoryHeadroom());
        assertThat(scenario.costs().horizon().months()).isEqualTo(36);
        assertThat(scenario.costs().figures()).containsEntry("energy.electricity-price", new BigDecimal("0.25"));
        assertThat(scenario.productionNeedsType1()).isTrue();
    }

    @Test
    void everyDefaultScenarioSurvivesWritingAndReading() throws UnreadableScenarioException {
        for (Scenario scenario :
                new DefaultScenarios(CatalogReader.shipped()).of(Estates.mixed(2, 3, 1), Wording.ENGLISH)) {
            JsonNode written = StowageJson.english().valueToTree(scenario);

            assertThat(ScenarioFormat.read(written)).isEqualTo(scenario);
        }
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        assertRefused(
                "[{name: x, hosts: [{platform: {hypervisor: a, edition: b}}], overcommit: 4}]",
                "Scenario \"x\", overcommit: Unrecognized field \"overcommit\"");
    }

    @Test
    void aValueThatMakesNoSenseIsRefusedWithItsPlace() {
        assertRefused(
                "[{name: x, hosts: [{platform: {hypervisor: a, edition: b}}], capacity: {hostFailures: 9}}]",
                "Scenario \"x\", capacity: A plan can be made for 0 to 3 failing hosts, not 9");
        assertRefused(
                "[{name: x, hosts: [{platform: {hypervisor: a, edition: b}}], sizing: {growthPerYear: 0.1}}]",
                "Write it with its sign, as in \"25 %\"");
        assertRefused("[{name: x}]", "Scenario \"x\"");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertRefused("name: x", "There is no list of scenarios");
        assertRefused("scenarios: [", "line 1");
    }

    private static void assertRefused(String document, String message) {
        assertThatThrownBy(() -> ScenarioFormat.readAll(document))
                .isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContaining(message);
    }
}
