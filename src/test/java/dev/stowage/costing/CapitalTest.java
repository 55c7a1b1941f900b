package dev.stowage.costing;

import static dev.stowage.costing.Kinds.bought;
import static dev.stowage.costing.Kinds.kind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is paid at the start, what is left at the end, and what lies between; a host costs 15,120 USD to buy. */
class CapitalTest {
    private static final CurrencyUnit USD = CurrencyUnit.USD;

    @Test
    void aServerKeepsItsResidualValue() {
        // 15,120 × (1 − 20 %) × 36 of 60 months
        CostLine server = line(bill(book(36, "hardware.residual-share", "0.2"), 1, 0), CostCategory.HARDWARE);

        assertThat(server.overHorizon()).isEqualTo(dollars("7257.60"));
        assertThat(server.upfront()).isEqualTo(dollars("15120"));
        assertThat(server.left()).isEqualTo(dollars("7862.40"));
        assertThat(Wording.ENGLISH.print(server.derivation()))
                .isEqualTo(
                        "hosts 1 × (10,000.00 USD + 512 GiB × 10.00 USD) × (1 − 20 %) × 36 of 60 months = 7,257.60 USD");
    }

    @Test
    void decliningDepreciationTakesTheSameShareOfWhatIsLeftEachYear() {
        // After three years 0.7³ = 34.3 % are left.
        CostLine server = line(bill(book(36, "hardware.declining-share-per-year", "0.3"), 2, 0), CostCategory.HARDWARE);

        assertThat(server.left()).isEqualTo(dollars("10372.32"));
        assertThat(server.overHorizon()).isEqualTo(dollars("19867.68"));
    }

    @Test
    void decliningDepreciationNeverGoesBelowTheResidualValue() {
        PriceBook book = Kinds.bookWith(
                Map.of("hardware.declining-share-per-year", "0.5", "hardware.residual-share", "0.2"), USD, 60);

        assertThat(line(bill(book, 1, 0), CostCategory.HARDWARE).left()).isEqualTo(dollars("3024"));
    }

    @Test
    void theNetworkIsBoughtWithTheServersAndSupported() {
        // 15,120 × 10 % × (36 of 60 months + 15 % × 3 years) = 1,512 × 1.05
        CostLine network = line(bill(book(36, "hardware.network-share", "0.1"), 1, 0), CostCategory.NETWORK);

        assertThat(network.overHorizon()).isEqualTo(dollars("1587.60"));
        assertThat(network.upfront()).isEqualTo(dollars("1512"));
        assertThat(network.left()).isEqualTo(dollars("604.80"));
    }

    @Test
    void everyVmIsBackedUp() {
        // 10 VMs × 100 USD × 3 years
        assertThat(line(bill(book(36, "operations.backup-price", "100"), 1, 10), CostCategory.BACKUP)
                        .overHorizon())
                .isEqualTo(dollars("3000"));
    }

    @Test
    void whoComesFromAnotherHypervisorPaysForTheWay() {
        PriceBook book =
                Kinds.bookWith(Map.of("migration.hours-per-vm", "3", "migration.dual-running-months", "2"), USD, 36);
        HostKindCost kind = Kinds.migrated(kind(bought(2, 16), "vmware-vvf", "vvf", book), book);
        CostStatement bill = statement(book, kind, 2, 10);

        List<CostLine> way = bill.lines().stream()
                .filter(line -> line.category() == CostCategory.MIGRATION)
                .toList();
        // Dual running: support 126, rack 80, idle 100 W × 0.21 EUR × 1.25 = 26.25, VVF 32 × 135 ÷ 12 = 360 a month
        assertThat(way).extracting(CostLine::overHorizon).containsExactly(dollars("2369"), dollars("1500"));
        assertThat(way).allMatch(line -> line.upfront().equals(line.overHorizon()));
        assertThat(bill(book, 2, 10).lines()).extracting(CostLine::category).doesNotContain(CostCategory.MIGRATION);
    }

    @Test
    void whatAHostCostsIsWhatItsLinesComeTo() {
        PriceBook book = Kinds.bookWith(
                Map.of(
                        "migration.hours-per-vm", "3",
                        "migration.dual-running-months", "2",
                        "hardware.network-share", "0.1",
                        "hardware.declining-share-per-year", "0.3",
                        "operations.backup-price", "100"),
                USD,
                36);
        HostKindCost kind = Kinds.migrated(kind(bought(2, 16), "vmware-vvf", "vvf", book), book);
        BigDecimal searched = kind.fixedPerMonth()
                .add(kind.perVmPerMonth().multiply(BigDecimal.TEN))
                .add(kind.energyPerMonth(BigDecimal.ZERO));

        assertThat(statement(book, kind, 1, 10)
                        .totalPerMonth()
                        .getAmount()
                        .subtract(searched)
                        .abs())
                .as("cents of some ten lines")
                .isLessThan(new BigDecimal("0.06"));
    }

    @Test
    void yearsOfTheCashFlowAreTheTotal() {
        for (int months : new int[] {1, 12, 13, 30, 60}) {
            PriceBook book = Kinds.book(USD, months);
            CostStatement bill = bill(book, 3, 20);
            CashFlow flow = CashFlow.of(bill, book);

            assertThat(flow.years()).hasSize(1 + (months + 11) / 12);
            assertThat(flow.years().stream().reduce(Money.zero(USD), Money::plus))
                    .isEqualTo(bill.totalOverHorizon());
        }
    }

    @Test
    void laterPaymentsCountLess() {
        // Two years at 10 %: 15,120 at the start; 15,120 × 60 % is left in the end.
        PriceBook book = Kinds.bookWith(Map.of("finance.discount-rate", "0.1"), USD, 24);
        CostStatement bill = bill(book, 1, 0);
        CashFlow flow = CashFlow.of(bill, book);

        BigDecimal start = flow.years().get(0).getAmount();
        BigDecimal first = flow.years().get(1).getAmount();
        BigDecimal last = flow.years().get(2).getAmount();
        assertThat(start).isEqualByComparingTo("15120");
        assertThat(first.subtract(last)).isEqualByComparingTo("9072");
        BigDecimal value = start.add(first.divide(new BigDecimal("1.1"), MathContext.DECIMAL64))
                .add(last.divide(new BigDecimal("1.21"), MathContext.DECIMAL64));
        assertThat(flow.netPresentValue().getAmount()).isEqualByComparingTo(value.setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void withoutInterestThePresentValueIsTheTotal() {
        PriceBook book = Kinds.bookWith(Map.of("finance.discount-rate", "0"), USD, 36);
        CostStatement bill = bill(book, 1, 5);

        assertThat(CashFlow.of(bill, book).netPresentValue()).isEqualTo(bill.totalOverHorizon());
    }

    private static PriceBook book(int months, String figure, String value) {
        return Kinds.bookWith(Map.of(figure, value), USD, months);
    }

    private static CostStatement bill(PriceBook book, int hosts, int vmsOfEach) {
        return statement(book, kind(bought(2, 16), "vmware-vvf", "vvf", book), hosts, vmsOfEach);
    }

    private static CostStatement statement(PriceBook book, HostKindCost kind, int hosts, int vms) {
        List<HostUse> uses = IntStream.range(0, hosts)
                .mapToObj(host -> new HostUse(kind, host == 0 ? vms : 0, 0, BigDecimal.ZERO))
                .toList();
        return new StatementCalculator(book).statement(uses, DataSize.ZERO);
    }

    private static CostLine line(CostStatement bill, CostCategory category) {
        return bill.lines().stream()
                .filter(line -> line.category() == category)
                .findFirst()
                .orElseThrow();
    }

    private static Money dollars(String amount) {
        return Money.of(USD, new BigDecimal(amount));
    }
}
