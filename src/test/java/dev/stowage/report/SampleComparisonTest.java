package dev.stowage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.Effort;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole main job on each sample: what it prints, and that every amount in it can be worked out by hand. */
class SampleComparisonTest {
    private static final Effort SHORT = new Effort(30, 0, 1);
    private static final Offset<BigDecimal> HALF_A_CENT = within(new BigDecimal("0.005"));
    private static final Map<Path, Comparison> SOLVED = new LinkedHashMap<>();
    private static final Catalog CATALOG = CatalogReader.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"midsize-rvtools.xlsx", "small-csv", "scaleup-hana"})
    void fullStatementIsAsReviewed(String sample) {
        Comparison comparison = solved(sample(sample));

        ComparisonText text = new ComparisonText(Wording.ENGLISH);
        StringBuilder all = new StringBuilder();
        comparison.results().forEach(result -> all.append(text.details(result)).append('\n'));
        all.append(text.table(comparison));
        GoldenFile.assertSame(sample.replace(".xlsx", "") + ".txt", all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"midsize-rvtools.xlsx", "small-csv", "scaleup-hana"})
    void everyAmountCanBeWorkedOutByHand(String sample) {
        assertWorkedOut(solved(sample(sample)));
    }

    @Test
    void everyAmountOfARealExportCanBeWorkedOutByHand() {
        assertWorkedOut(solved(RealExports.path("ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx")));
    }

    private static void assertWorkedOut(Comparison comparison) {
        assertThat(types(comparison, true)).isGreaterThanOrEqualTo(3);
        assertThat(types(comparison, false)).isGreaterThanOrEqualTo(2);
        for (ScenarioResult result : comparison.results()) {
            CostStatement bill = result.plan().cost();
            assertThat(bill.priceable()).isTrue();
            assertThat(bill.lines()).as(result.scenario().name()).hasSizeGreaterThan(4);
            bill.lines().forEach(line -> assertWorkedOut(line, bill));
            assertThat(sum(bill, CostLine::overHorizon))
                    .isEqualByComparingTo(bill.totalOverHorizon().getAmount());
            assertThat(sum(bill, CostLine::perMonth))
                    .isEqualByComparingTo(bill.totalPerMonth().getAmount());
        }
    }

    private static void assertWorkedOut(CostLine line, CostStatement bill) {
        String derivation = Wording.ENGLISH.print(line.derivation());
        List<String> steps = List.of(derivation.split(" = "));
        assertThat(steps).as(derivation).hasSizeGreaterThan(1);
        for (int step = 1; step < steps.size(); step++) {
            assertThat(Arithmetic.value(steps.get(step - 1)))
                    .as(derivation)
                    .isCloseTo(Arithmetic.first(steps.get(step)), HALF_A_CENT);
        }
        BigDecimal amount = Arithmetic.first(steps.get(steps.size() - 1));
        assertThat(amount)
                .as(derivation)
                .isEqualByComparingTo(line.overHorizon().getAmount());
        BigDecimal months = BigDecimal.valueOf(bill.horizon().months());
        assertThat(line.perMonth().getAmount().multiply(months))
                .as(derivation)
                .isCloseTo(amount, within(months.multiply(HALF_A_CENT.value).add(HALF_A_CENT.value)));
        assertThat(line.sources()).as(derivation).isNotEmpty().allMatch(CATALOG.sources()::containsKey);
    }

    private static BigDecimal sum(CostStatement bill, Function<CostLine, Money> column) {
        return bill.lines().stream()
                .map(line -> column.apply(line).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long types(Comparison comparison, boolean bareMetal) {
        return comparison.results().stream()
                .filter(result -> result.plan().hosts().stream().allMatch(host -> host.bareMetal() == bareMetal))
                .count();
    }

    private static Path sample(String name) {
        return SampleInventories.FOLDER.resolve(name);
    }

    private static Comparison solved(Path file) {
        return SOLVED.computeIfAbsent(file, SampleComparisonTest::solve);
    }

    private static Comparison solve(Path file) {
        InventoryReading reading = Readings.read(file);
        ScenarioRunner runner = new ScenarioRunner(CATALOG, new OptaPlannerPlacer());
        List<ScenarioResult> results = new ArrayList<>();
        new DefaultScenarios(CATALOG)
                .of(reading.inventory(), Wording.ENGLISH)
                .forEach(scenario -> results.add(runner.run(scenario, reading.inventory(), SHORT, SolveWatch.NOBODY)));
        return new Comparison(results);
    }
}
