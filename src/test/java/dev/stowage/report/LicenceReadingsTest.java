package dev.stowage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.costing.CostPolicy;
import dev.stowage.demand.SoftwarePolicy;
import dev.stowage.demand.SoftwareRule;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.licensing.LicencePolicy.OracleReach;
import dev.stowage.licensing.LicencePolicy.WindowsServer;
import dev.stowage.placement.Effort;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Each reading of vendors' terms changes the total of a real export as calculated by hand. Facts of the bill sample, to
 * be counted in its vInfo and vHost: every VM stays where it is; hosts and their running Windows Server VMs are 4 of
 * 2 × 14 cores (8, 16, 11, 16 VMs), 2 of 2 × 8 (0 and 1), 2 of 2 × 12 (13 and 14). One US dollar is 1 ÷ 1.10 EUR, and
 * the horizon 5 years.
 */
class LicenceReadingsTest {
    /** Each line is rounded to the cent by itself. */
    private static final Offset<BigDecimal> CENTS_OF_SOME_LINES = within(new BigDecimal("0.04"));

    private static final LicencePolicy STEADY =
            new LicencePolicy(WindowsServer.CHEAPEST, OracleReach.CONTRACT, false, false);

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final ScenarioRunner RUNNER = new ScenarioRunner(CATALOG, new OptaPlannerPlacer());

    @Test
    void windowsServerStandardOrDatacenterOnEveryHost() {
        // (4 + 8 + 6 + 8) × 28 + 1 × 16 + (7 + 7) × 24 = 1,080 cores at 1,176 USD per 16
        BigDecimal standard = euros("1080", "73.50");
        // 4 × 28 + 1 × 16 + 2 × 24 = 176 cores at 6,771 USD per 16
        BigDecimal datacenter = euros("176", "423.1875");
        // Datacenter for hosts of 16, 11 and 16, 13 and 14 VMs: 132 cores; Standard 4 × 28 + 16 = 128 cores
        BigDecimal cheapest = euros("132", "423.1875").add(euros("128", "73.50"));

        assertThat(windows(WindowsServer.STANDARD).subtract(windows(WindowsServer.CHEAPEST)))
                .isCloseTo(standard.subtract(cheapest), CENTS_OF_SOME_LINES);
        assertThat(windows(WindowsServer.DATACENTER).subtract(windows(WindowsServer.CHEAPEST)))
                .isCloseTo(datacenter.subtract(cheapest), CENTS_OF_SOME_LINES);
    }

    @Test
    void oracleByContractOrByAudit() {
        SoftwarePolicy crm = new SoftwarePolicy(List.of(SoftwareRule.parse("nxtDBCRM* = oracle-database-enterprise")));
        Scenario without = today().withSoftware(new SoftwarePolicy(List.of(SoftwareRule.parse("nxtDBCRM* = none"))));
        Scenario contract = today().withSoftware(crm);
        Scenario auditor =
                contract.withLicences(new LicencePolicy(WindowsServer.CHEAPEST, OracleReach.AUDITOR, false, false));
        // Two of the three run, on esxhost01 and esxhost02: 2 × 28 cores × 0.5; 47,500 USD and 22 % of it for 5 years
        BigDecimal byContract = euros("28", "99750");
        // All eight hosts: (4 × 28 + 2 × 16 + 2 × 24) cores × 0.5
        BigDecimal byAudit = euros("96", "99750");

        assertThat(total(contract).subtract(total(without))).isCloseTo(byContract, CENTS_OF_SOME_LINES);
        assertThat(total(auditor).subtract(total(without))).isCloseTo(byAudit, CENTS_OF_SOME_LINES);
        assertThat(derivations(contract)).contains("⌈(2 × 28) × 0.5⌉ = processors 28");
        assertThat(derivations(auditor)).contains("⌈(4 × 28 + 2 × 24 + 2 × 16) × 0.5⌉ = processors 96");
    }

    @Test
    void readingsOfTheFoundationsPrice() {
        // 4 × 2 × 16 (not 14) + 2 × 2 × 16 (not 8) + 2 × 2 × 16 (not 12) = 256 cores, 5 years
        BigDecimal threeYears = total(today());

        assertThat(total(priced("vmw-vvf-1y")).subtract(threeYears)).isCloseTo(euros("256", "75"), CENTS_OF_SOME_LINES);
        assertThat(total(priced("vmw-vvf-msrp")).subtract(threeYears))
                .isCloseTo(euros("256", "275"), CENTS_OF_SOME_LINES);
    }

    @Test
    void orderMinimumOfSeventyTwoCores() {
        Inventory twoVms = inventory("kubev2v_migration-planner_example1.xlsx");
        Scenario plain = Scenario.of(
                "small",
                new HostOption(
                        Platform.type1("vmware-vvf", "vvf"),
                        false,
                        Optional.of("x86-1s-32"),
                        Optional.empty(),
                        OptionalInt.empty()));
        Scenario least =
                plain.withLicences(new LicencePolicy(WindowsServer.CHEAPEST, OracleReach.CONTRACT, false, true));

        // One host and one spare of 32 cores are 64; 8 are missing at 135 USD a year
        assertThat(total(least, twoVms).subtract(total(plain, twoVms)))
                .isCloseTo(euros("8", "675"), CENTS_OF_SOME_LINES);
        assertThat(derivations(result(least, twoVms))).contains("max(0, 72 − 64) = 8 cores");
        // 256 cores are more than any minimum.
        assertThat(total(today().withLicences(least.licences()))).isEqualByComparingTo(total(today()));
    }

    private static BigDecimal windows(WindowsServer edition) {
        return total(today().withLicences(new LicencePolicy(edition, OracleReach.CONTRACT, false, false)));
    }

    private static Scenario priced(String price) {
        Scenario today = today();
        return today.withCosts(new CostPolicy(today.currency(), today.costs().horizon(), Map.of(), Set.of(price)));
    }

    private static BigDecimal euros(String quantity, String dollarsEach) {
        return new BigDecimal(quantity)
                .multiply(new BigDecimal(dollarsEach))
                .divide(new BigDecimal("1.10"), MathContext.DECIMAL64);
    }

    private static Scenario today() {
        return new DefaultScenarios(CATALOG).of(billSample(), Wording.ENGLISH).get(0);
    }

    private static Inventory billSample() {
        return inventory("ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx");
    }

    private static Inventory inventory(String export) {
        return Readings.read(RealExports.path(export)).inventory();
    }

    private static BigDecimal total(Scenario scenario) {
        return total(scenario, billSample());
    }

    private static BigDecimal total(Scenario scenario, Inventory inventory) {
        return result(scenario, inventory).plan().cost().totalOverHorizon().getAmount();
    }

    private static String derivations(Scenario scenario) {
        return derivations(result(scenario, billSample()));
    }

    private static String derivations(ScenarioResult result) {
        StringBuilder all = new StringBuilder();
        result.plan()
                .cost()
                .lines()
                .forEach(line ->
                        all.append(Wording.ENGLISH.print(line.derivation())).append('\n'));
        return all.toString();
    }

    private static ScenarioResult result(Scenario scenario, Inventory inventory) {
        return RUNNER.run(scenario, inventory, new Effort(20, 0, 1), SolveWatch.NOBODY);
    }
}
