package dev.stowage.costing;

import static dev.stowage.costing.Kinds.CATALOG;
import static dev.stowage.costing.Kinds.book;
import static dev.stowage.costing.Kinds.bookWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.GBP;
import static org.joda.money.CurrencyUnit.USD;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.Price;
import dev.stowage.quantity.Horizon;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBookTest {
    private static final Edition VVF = CATALOG.hypervisor("vmware-vvf").edition("vvf");

    @Test
    void convertsBothWaysAtTheOneRate() {
        // 1.25 USD for a euro
        assertThat(book(EUR, 36).converted(new BigDecimal("100"), USD)).isEqualByComparingTo("80");
        assertThat(book(USD, 36).converted(new BigDecimal("100"), EUR)).isEqualByComparingTo("125");
        assertThat(book(USD, 36).converted(new BigDecimal("0.333"), USD)).isEqualByComparingTo("0.333");
    }

    @Test
    void theDerivationShowsTheRateOnlyWhereOneIsUsed() {
        assertThat(Wording.ENGLISH.print(book(EUR, 36).rateStep(USD))).isEqualTo(" ÷ 1.25 USD/EUR");
        assertThat(Wording.GERMAN.print(book(USD, 36).rateStep(EUR))).isEqualTo(" × 1,25 USD/EUR");
        assertThat(Wording.ENGLISH.print(book(EUR, 36).rateStep(EUR))).isEmpty();
    }

    @Test
    void onlyCurrenciesWithARateCanBeReportedIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostPolicy(GBP, new Horizon(36), Map.of(), Set.of()))
                .withMessage("Currency GBP has no rate; report in EUR or USD");
    }

    @Test
    void takesThePreferredPriceUnlessAnotherIsChosenByItsId() {
        assertThat(book(EUR, 36).price(VVF)).map(Price::id).contains("vmw-vvf-3y");
        assertThat(book(EUR, 36, "vmw-vvf-msrp").price(VVF))
                .hasValueSatisfying(price -> assertThat(price.amount()).isEqualByComparingTo("190"));
    }

    @Test
    void anEditionWithoutAnyPriceHasNone() {
        Edition unpriced = new Edition("vvf", "vSphere Foundation", VVF.licence(), List.of());
        assertThat(book(EUR, 36).price(unpriced)).isEmpty();
    }

    @Test
    void refusesAPriceThatTheCatalogLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(EUR, 36, "vmw-vvf-msrp", "vmw-vvf-2y"))
                .withMessage("The catalog has no price \"vmw-vvf-2y\"");
    }

    @Test
    void refusesTwoPricesOfOneEditionForNobodyCouldSayWhichCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(EUR, 36, "vmw-vvf-msrp", "vmw-vvf-1y"))
                .withMessage("One price of vSphere Foundation can be chosen, not vmw-vvf-1y and vmw-vvf-msrp");
    }

    @Test
    void thePlannersFigureStandsInForTheCatalogsAndIsNoAssumption() {
        PriceBook shipped = new PriceBook(CATALOG, CostPolicy.DEFAULT);
        assertThat(shipped.figure("finance.usd-per-eur")).isEqualByComparingTo("1.10");
        assertThat(shipped.isAssumption("finance.usd-per-eur")).isTrue();
        assertThat(new Grounds(shipped).rate(USD).assumptions()).containsExactly(Parameter.name("finance.usd-per-eur"));
        assertThat(new Grounds(shipped).rate(EUR).assumptions()).isEmpty();
        assertThat(shipped.sources("finance.usd-per-eur", "energy.pue")).containsExactly("EST", "UPTIME");

        PriceBook own = book(EUR, 36);
        assertThat(own.figure("finance.usd-per-eur")).isEqualByComparingTo("1.25");
        assertThat(own.isAssumption("finance.usd-per-eur")).isFalse();
        assertThat(new Grounds(own).rate(USD).assumptions()).isEmpty();
        assertThat(own.sources("finance.usd-per-eur", "energy.pue")).isEmpty();
    }

    @Test
    void refusesAFigureThatTheCatalogLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookWith(Map.of("energy.PUE", "1.2"), EUR, 36))
                .withMessageStartingWith("The catalog has no parameter \"energy.PUE\"; it has [administration.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000", "1e999999999", "1e-999999999", "0.0000000000001"})
    void refusesFiguresThatCannotBe(String figure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookWith(Map.of("energy.electricity-price", figure), EUR, 36))
                .withMessageStartingWith("The figure energy.electricity-price cannot be ")
                .withMessageEndingWith("; it is zero or more, below a trillion, with at most 12 decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance.usd-per-eur", "hardware.depreciation-months"})
    void refusesZeroForWhatIsDividedBy(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookWith(Map.of(key, "0.00"), EUR, 36))
                .withMessage("The figure " + key + " cannot be zero");
    }

    @Test
    void acceptsZeroWhereSomethingIsFree() {
        assertThat(bookWith(Map.of("facility.rack-unit-price", "0"), EUR, 36).figure("facility.rack-unit-price"))
                .isEqualByComparingTo("0");
    }
}
