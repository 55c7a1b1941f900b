package dev.stowage.costing;

import static dev.stowage.costing.Kinds.book;
import static dev.stowage.costing.Kinds.bought;
import static dev.stowage.costing.Kinds.installed;
import static dev.stowage.costing.Kinds.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import dev.stowage.catalog.Parameter;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCalculatorTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void aBillInDollars() {
        PriceBook book = book(USD, 36);
        HostKindCost host = kind(bought(2, 16), "vmware-vvf", "vvf", book);
        // Energy: 200 W + 400 W = 600 W × 700 h × 36 × 1.5 × 0.20 EUR / 1,000 × 1.25 = 5,670
        CostStatement bill = new StatementCalculator(book)
                .statement(
                        List.of(new HostUse(host, 12, 3, HALF), new HostUse(host, 8, 0, BigDecimal.ONE)),
                        DataSize.ofGiB(2560));
        assertThat(printed(bill, Wording.ENGLISH)).isEqualTo("""
                Servers: Box
                  hosts 2 × (10,000.00 USD + 512 GiB × 10.00 USD) × 36 of 60 months = 18,144.00 USD
                  18,144.00 USD, a month 504.00 USD
                Hardware support: Box
                  hosts 2 × (10,000.00 USD + 512 GiB × 10.00 USD) × 10 % a year × years 3 = 9,072.00 USD
                  9,072.00 USD, a month 252.00 USD
                Rack space: Box
                  hosts 2 × rack units 2 × 40.00 USD a month × months 36 = 5,760.00 USD
                  5,760.00 USD, a month 160.00 USD
                Electricity and cooling: Box
                  (hosts 2 × 100 W + lower load 2 × (200 W − 100 W) + upper load 1 × (400 W − 200 W)) ÷ 1,000 W/kW × \
                700 h a month × months 36 × PUE 1.5 × 0.20 EUR/kWh × 1.25 USD/EUR = 5,670.00 USD
                  5,670.00 USD, a month 157.50 USD
                VMware vSphere Foundation (VVF), vSphere Foundation · Box
                  hosts 2 × sockets 2 × max(16, 16) cores = 64 cores × 135.00 USD per core a year × years 3 = \
                25,920.00 USD
                  25,920.00 USD, a month 720.00 USD
                Windows Server Standard for guests: Box
                  hosts 1 × licensings 2 × max(16, 2 × max(8, 16)) cores = 64 cores × 1,176.00 USD per 16 cores = \
                4,704.00 USD
                  4,704.00 USD, a month 130.67 USD
                Administration of hosts: Box
                  hosts 2 × 2 h a month × 50.00 USD × months 36 = 7,200.00 USD
                  7,200.00 USD, a month 200.00 USD
                Administration of VMs: Box
                  VMs 20 × 0.1 h a month × 50.00 USD × months 36 = 3,600.00 USD
                  3,600.00 USD, a month 100.00 USD
                Shared storage, maintenance
                  2.5 TiB × 300.00 USD a year × years 3 = 2,250.00 USD
                  2,250.00 USD, a month 62.50 USD
                """);
        assertThat(bill.totalOverHorizon()).isEqualTo(Money.parse("USD 82320.00"));
        assertThat(bill.totalPerMonth()).isEqualTo(Money.parse("USD 2286.67"));
        // 82,320 / (20 VMs × 36 months)
        assertThat(bill.perVmAndMonth()).isEqualTo(Money.parse("USD 114.33"));
        assertThat(bill.priceable()).isTrue();
    }

    @Test
    void aBillInEurosForAGermanReader() {
        PriceBook book = book(EUR, 60);
        HostKindCost host = kind(installed(1, 17), "hyper-v-2025", "standard", book);
        CostStatement bill = new StatementCalculator(book)
                .statement(List.of(new HostUse(host, 1, 0, BigDecimal.ZERO)), DataSize.ZERO);
        assertThat(printed(bill, Wording.GERMAN)).isEqualTo("""
                Hardwarewartung: Box
                  Hosts 1 × Sockel 1 × 1.000,00 USD je Jahr × Jahre 5 ÷ 1,25 USD/EUR = 4.000,00 EUR
                  4.000,00 EUR, im Monat 66,67 EUR
                Stellfläche im Rack: Box
                  Hosts 1 × Höheneinheiten 2 × 40,00 USD je Monat × Monate 60 ÷ 1,25 USD/EUR = 3.840,00 EUR
                  3.840,00 EUR, im Monat 64,00 EUR
                Strom und Kühlung: Box
                  (Hosts 1 × 100 W + untere Last 0 × (200 W − 100 W) + obere Last 0 × (400 W − 200 W)) ÷ 1.000 W/kW × \
                700 h je Monat × Monate 60 × PUE 1,5 × 0,20 EUR/kWh = 1.260,00 EUR
                  1.260,00 EUR, im Monat 21,00 EUR
                Windows Server Standard für Host und Gäste: Box
                  Hosts 1 × Lizenzierungen 1 × ⌈max(16, 1 × max(8, 17)) ÷ 2⌉ × 2 Kerne = 18 Kerne × \
                1.176,00 USD je 16 Kerne ÷ 1,25 USD/EUR = 1.058,40 EUR
                  1.058,40 EUR, im Monat 17,64 EUR
                Administration der Hosts: Box
                  Hosts 1 × 2 h je Monat × 50,00 USD × Monate 60 ÷ 1,25 USD/EUR = 4.800,00 EUR
                  4.800,00 EUR, im Monat 80,00 EUR
                Administration der VMs: Box
                  VMs 1 × 0,1 h je Monat × 50,00 USD × Monate 60 ÷ 1,25 USD/EUR = 240,00 EUR
                  240,00 EUR, im Monat 4,00 EUR
                """);
    }

    @Test
    void hostsThatAreLicensedAlikeShareALine() {
        PriceBook book = book(USD, 36);
        HostKindCost host = kind(bought(2, 8), "vmware-vvf", "vvf", book);
        CostStatement bill = new StatementCalculator(book)
                .statement(
                        List.of(
                                new HostUse(host, 20, 1, HALF),
                                new HostUse(host, 20, 2, HALF),
                                new HostUse(host, 20, 4, HALF),
                                new HostUse(host, 20, 20, HALF),
                                new HostUse(host, 20, 15, HALF),
                                new HostUse(host, 0, 0, BigDecimal.ZERO)),
                        DataSize.ZERO);
        // two hosts once, one twice, two under Datacenter, the spare not at all
        assertThat(bill.lines().stream()
                        .filter(line -> line.category() == CostCategory.GUEST_OS)
                        .map(line -> line.overHorizon().toString()))
                .containsExactly("USD 13542.00", "USD 2352.00", "USD 2352.00");
        assertThat(bill.overHorizon(line -> line.category().isLicence()))
                // and VVF: 6 × 2 × 16 cores × 135 × 3 = 77,760
                .isEqualTo(Money.parse("USD 96006.00"));
    }

    @Test
    void aLicenceWithoutAKnownPriceMakesTheBillUnpriceableAndIsNoLineOfZero() {
        PriceBook book = book(USD, 36);
        HostKindCost unknown = Kinds.ofUnknownPrice(bought(2, 16), book);
        CostStatement bill = new StatementCalculator(book)
                .statement(List.of(new HostUse(unknown, 1, 0, HALF), new HostUse(unknown, 1, 0, HALF)), DataSize.ZERO);
        assertThat(bill.priceable()).isFalse();
        assertThat(bill.unpriced()).containsExactly("VMware vSphere Foundation (VVF) vSphere Foundation");
        assertThat(bill.lines()).extracting(CostLine::category).doesNotContain(CostCategory.HYPERVISOR);
    }

    @Test
    void whatThePlannerSetIsNoAssumptionAndHasNoSource() {
        PriceBook own = book(USD, 36);
        PriceBook shipped =
                new PriceBook(Kinds.CATALOG, new CostPolicy(USD, own.policy().horizon(), Map.of(), Set.of()));
        CostLine set = administration(own);
        assertThat(set.restsOnAssumptions()).isFalse();
        assertThat(set.sources()).isEmpty();
        CostLine assumed = administration(shipped);
        assertThat(assumed.assumptions()).containsExactly(Parameter.name("administration.type-1-hours-per-host"));
        assertThat(assumed.sources()).containsExactly("EST", "O2C-TCO");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void linesSumToBothTotalsAndFollowWhatTheSearchReckonedWith(long seed) {
        Random random = new Random(seed);
        PriceBook book = book(random.nextBoolean() ? EUR : USD, 1 + random.nextInt(84));
        List<HostKindCost> kinds = List.of(
                kind(bought(2, 1 + random.nextInt(64)), "vmware-vvf", "vvf", book),
                kind(installed(1, 1 + random.nextInt(64)), "hyper-v-2025", "standard", book),
                kind(bought(2, 1 + random.nextInt(64)), "proxmox-ve", "premium", book),
                Kinds.hosted(bought(1, 1 + random.nextInt(64)), "windows-server-2025", book));
        List<HostUse> uses = new ArrayList<>();
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < 30; i++) {
            int vms = random.nextInt(40);
            HostUse use = new HostUse(
                    kinds.get(random.nextInt(kinds.size())),
                    vms,
                    random.nextInt(vms + 1),
                    BigDecimal.valueOf(random.nextInt(101), 2));
            uses.add(use);
            exact = exact.add(use.kind().fixedPerMonth())
                    .add(use.kind().perVmPerMonth().multiply(BigDecimal.valueOf(vms)))
                    .add(use.kind().windowsPerMonth(use.windowsVms()))
                    .add(use.kind().energyPerMonth(use.utilisation()));
        }
        CostStatement bill = new StatementCalculator(book).statement(uses, DataSize.ZERO);
        assertThat(bill.totalOverHorizon())
                .isEqualTo(sum(bill.lines().stream().map(CostLine::overHorizon).toList()));
        assertThat(bill.totalPerMonth())
                .isEqualTo(sum(bill.lines().stream().map(CostLine::perMonth).toList()));
        BigDecimal halfACentALine =
                new BigDecimal("0.005").multiply(BigDecimal.valueOf(bill.lines().size()));
        assertThat(bill.totalPerMonth().getAmount()).isCloseTo(exact, within(halfACentALine));
        assertThat(bill.totalOverHorizon().getAmount())
                .isCloseTo(
                        exact.multiply(
                                BigDecimal.valueOf(book.policy().horizon().months())),
                        within(halfACentALine));
        assertThat(bill.lines()).extracting(CostLine::category).isSorted();
    }

    @Test
    void aHostRunsAndUsesNoLessThanNothing() {
        HostKindCost host = kind(bought(2, 8), "vmware-vvf", "vvf", book(USD, 36));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostUse(host, 2, -1, HALF))
                .withMessage("A host cannot run 2 VMs, be licensed for -1 with Windows, at utilisation 0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new HostUse(host, 2, 1, BigDecimal.ONE.negate()));
    }

    @Test
    void noHostsCostNothing() {
        CostStatement bill = new StatementCalculator(book(EUR, 36)).statement(List.of(), DataSize.ZERO);
        assertThat(bill.lines()).isEmpty();
        assertThat(bill.totalOverHorizon()).isEqualTo(Money.zero(EUR));
        assertThat(bill.perVmAndMonth()).isEqualTo(Money.zero(EUR));
    }

    private static CostLine administration(PriceBook book) {
        HostKindCost host = kind(bought(2, 8), "vmware-vvf", "vvf", book);
        return new StatementCalculator(book)
                .statement(List.of(new HostUse(host, 0, 0, HALF)), DataSize.ZERO).lines().stream()
                        .filter(line -> line.category() == CostCategory.ADMINISTRATION)
                        .findFirst()
                        .orElseThrow();
    }

    private static Money sum(List<Money> amounts) {
        BigDecimal sum = amounts.stream().map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.of(amounts.get(0).getCurrencyUnit(), sum);
    }

    private static String printed(CostStatement bill, Wording wording) {
        StringBuilder text = new StringBuilder();
        String month = wording == Wording.GERMAN ? ", im Monat " : ", a month ";
        bill.lines()
                .forEach(line -> text.append(wording.print(line.item()))
                        .append("\n  ")
                        .append(wording.print(line.derivation()))
                        .append("\n  ")
                        .append(wording.print(line.overHorizon()))
                        .append(month)
                        .append(wording.print(line.perMonth()))
                        .append('\n'));
        return text.toString();
    }
}
