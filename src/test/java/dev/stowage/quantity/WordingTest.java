package dev.stowage.quantity;

import static dev.stowage.quantity.Wording.ENGLISH;
import static dev.stowage.quantity.Wording.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WordingTest {
    /** A pattern that is nothing but its argument. */
    private static final String BARE = "costing.item.hypervisor";

    @Test
    void numbersHaveTheMarksOfTheLanguage() {
        both(new BigDecimal("1234.5"), "1,234.5", "1.234,5");
        both(1_000_000, "1,000,000", "1.000.000");
        both(9_876_543_210L, "9,876,543,210", "9.876.543.210");
        both(new BigDecimal("1E+3"), "1,000", "1.000");
    }

    @Test
    void decimalsEndAtTheSixthAndZerosAreLeftOut() {
        both(new BigDecimal("3.0833333333"), "3.083333", "3,083333");
        both(new BigDecimal("2.500"), "2.5", "2,5");
        both(new BigDecimal("-0.0000005"), "-0.000001", "-0,000001");
    }

    @Test
    void moneyHasItsCurrencysDecimalsAndAUnitPriceItsOwn() {
        both(Money.parse("EUR 1234.5"), "1,234.50 EUR", "1.234,50 EUR");
        both(BigMoney.of(CurrencyUnit.USD, new BigDecimal("33.583")), "33.583 USD", "33,583 USD");
        both(BigMoney.of(CurrencyUnit.EUR, new BigDecimal("0.190")), "0.19 EUR", "0,19 EUR");
        both(BigMoney.of(CurrencyUnit.JPY, new BigDecimal("1E+6")), "1,000,000 JPY", "1.000.000 JPY");
    }

    @Test
    void sizesHaveTheLargestUnitThatHoldsThem() {
        both(DataSize.ofMiB(512), "512 MiB", "512 MiB");
        both(DataSize.ofMiB(1536), "1.5 GiB", "1,5 GiB");
        both(DataSize.ofGiB(1536), "1.5 TiB", "1,5 TiB");
        both(DataSize.ofTiB(1234), "1,234 TiB", "1.234 TiB");
        both(DataSize.ofMiB(786_109), "767.68 GiB", "767,68 GiB");
        both(DataSize.ZERO, "0 MiB", "0 MiB");
    }

    @Test
    void sharesRatiosPointsAndDates() {
        both(Share.parse("12.5 %"), "12.5 %", "12,5 %");
        both(OvercommitRatio.parse("1.5:1"), "1.5:1", "1,5:1");
        both(new ComputePoints(14_672), "14.67", "14,67");
        both(LocalDate.of(2026, 11, 22), "Nov 22, 2026", "22.11.2026");
    }

    @Test
    void whatANameContainsIsNotReadAsAPattern() {
        both("Bob's {0} host", "Bob's {0} host", "Bob's {0} host");
    }

    @Test
    void aTextInATextIsPrintedInTheSameLanguage() {
        Text refused = Text.of("capacity.refused.memory", "ESXi", DataSize.ofTiB(24), DataSize.ofTiB(32));
        both(
                refused,
                "ESXi supports up to 24 TiB on a host; this one has 32 TiB",
                "ESXi unterstützt bis zu 24 TiB je Host; dieser hat 32 TiB");
    }

    @Test
    void aKeyByItselfIsPrintedLikeATextWithoutArguments() {
        assertThat(ENGLISH.print("demand.rule.POWERED_OFF")).isEqualTo("powered off");
        assertThat(GERMAN.print("demand.rule.POWERED_OFF")).isEqualTo("ausgeschaltet");
        // The bundle writes every apostrophe twice, as MessageFormat wants it.
        String key = "inventory.sheetMissing.v_host";
        assertThat(ENGLISH.print(key)).contains("today's hosts").isEqualTo(ENGLISH.print(Text.of(key)));
    }

    @Test
    void aReaderWithoutHisLanguageReadsEnglish() {
        assertThat(Wording.of(Locale.forLanguageTag("de-AT"))).isSameAs(GERMAN);
        assertThat(Wording.of(Locale.FRENCH)).isSameAs(ENGLISH);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ENGLISH.print("api.problem.conflict")).isEqualTo("Not possible now");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownKeyIsAFaultOfOurs() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ENGLISH.print(Text.of("capacity.no-such-key")));
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> ENGLISH.print("no-such-room.key"));
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.print("key-without-room"));
    }

    private static void both(Object argument, String english, String german) {
        Text text = Text.of(BARE, argument);
        assertThat(ENGLISH.print(text)).isEqualTo(english);
        assertThat(GERMAN.print(text)).isEqualTo(german);
    }
}
