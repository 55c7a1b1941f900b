package dev.stowage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Term;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceFileTest {
    private static final Catalog SHIPPED = CatalogReader.shipped();
    private static final String ZVM = """
            - {product: zvm, edition: zvm, per: ENGINE, amount: 1000, currency: EUR, units: 1, term: YEAR, kind: LIST,
               date: "2026", source: letter}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer 4711",
                "2026",
                "yes",
                "null",
                "~",
                "- a: b",
                "# no comment",
                "\"quoted\" and 'quoted'",
                "line\nbreak\tand tab",
                "Größe: 100 %, „so“",
                "{not: a map}",
                "&anchor *alias !tag",
                "ends with a colon:",
                "bell \u0007 and next line \u0085"
            })
    void whatIsWrittenIsReadAgain(String words) {
        OverlayPrice price = price("123456789012.345678", words);

        PriceFile read = read(PriceFile.write(List.of(price)));

        assertThat(read.faults()).isEmpty();
        assertThat(read.prices()).usingRecursiveComparison().isEqualTo(List.of(price));
    }

    @Test
    void aLongSourceStaysOnOneLineAndALargeAmountIsWrittenInDigits() {
        String yaml =
                PriceFile.write(List.of(price("900000000000", "long ".repeat(90).strip())));

        assertThat(yaml).hasLineCount(11).contains("amount: 900000000000\n").doesNotContain("---");
        assertThat(read(PriceFile.write(List.of())).refused()).isFalse();
    }

    @Test
    void theSameListInJsonIsTheSameList() {
        String json = """
                [{"product": "zvm", "edition": "zvm", "per": "ENGINE", "amount": 1000, "currency": "EUR",
                \t"units": 1, "term": "YEAR", "kind": "LIST", "date": "2026", "source": "see https:\\/\\/example.org"}]
                """;

        PriceFile read = PriceFile.json("body", json.getBytes(StandardCharsets.UTF_8), SHIPPED);

        assertThat(read.faults()).isEmpty();
        assertThat(read.prices()).extracting(OverlayPrice::source).containsExactly("see https://example.org");
    }

    @Test
    void faultsInJsonHaveTheirLinesToo() {
        String json = "[\n{\"product\": \"zvm\",\n \"product\": \"zvm\"}\n]";

        PriceFile read = PriceFile.json("body", json.getBytes(StandardCharsets.UTF_8), SHIPPED);

        assertThat(faults(read)).singleElement().asString().contains("body, line 2", "Duplicate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1.0e+2147483647",
                "1.0e-2147483647",
                "0.0000001",
                "1000000000000",
                "-0.01",
                "1e9999999999999999999",
                ".nan"
            })
    void anAmountThatNobodyCanPayIsRefusedAndNotCalculatedWith(String amount) {
        assertThat(read(ZVM.replace("amount: 1000", "amount: " + amount)).faults())
                .hasSize(1);
    }

    @Test
    void onlyCurrenciesWithARateAreTaken() {
        assertThat(faults(read(ZVM.replace("EUR", "JPY"))))
                .containsExactly("p.yaml, line 1: a price is stated in EUR or USD, not in JPY");
    }

    @Test
    void hostileFilesAreFaultsAndNoFailures() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n";
        byte[] latin = "- {product: \u00fcber}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = ZVM.getBytes(StandardCharsets.UTF_16);

        assertThat(read(bomb).refused()).isTrue();
        assertThat(read("- " + "[".repeat(100_000)).refused()).isTrue();
        assertThat(read("- {source: a\u0000b}").refused()).isTrue();
        assertThat(read("- !!javax.script.ScriptEngineManager [1]").refused()).isTrue();
        assertThat(read("").refused()).isTrue();
        assertThat(faults(PriceFile.yaml("p.yaml", latin, SHIPPED)))
                .containsExactly("p.yaml, line 1: the file is not written in UTF-8");
        assertThat(PriceFile.yaml("p.yaml", utf16, SHIPPED).refused()).isTrue();
        assertThat(faults(PriceFile.yaml("p.yaml", new byte[PriceFile.MOST_BYTES + 1], SHIPPED)))
                .containsExactly("p.yaml, line 1: the file has more than 1,048,576 bytes");
    }

    @Test
    void everyPriceableEditionTakesAPrice() {
        List<OverlayPrice> all = SoldEdition.all(SHIPPED)
                .filter(SoldEdition::priceable)
                .map(PriceFileTest::price)
                .toList();

        PriceFile read = read(PriceFile.write(all));

        assertThat(read.faults()).isEmpty();
        assertThat(all).extracting(OverlayPrice::key).contains("windows-server-2025/standard", "zvm/zvm");
        Catalog applied = PriceOverlay.none(SHIPPED).with(read).applied();
        assertThat(SoldEdition.all(applied).filter(SoldEdition::priceable))
                .hasSize(all.size())
                .allSatisfy(sold ->
                        assertThat(sold.preferred().orElseThrow().evidence()).isEqualTo(Evidence.STATED));
    }

    @Test
    void whatIsLicensedAsAnotherProductTakesNone() {
        SoldEdition hyperV = SoldEdition.all(SHIPPED)
                .filter(sold -> sold.product().equals("hyper-v-2025"))
                .findFirst()
                .orElseThrow();

        assertThat(hyperV.priceable()).isFalse();
        assertThat(faults(read(PriceFile.write(List.of(price(hyperV))))))
                .singleElement()
                .asString()
                .contains("is licensed as windows-server-2025");
    }

    private static OverlayPrice price(SoldEdition sold) {
        return new OverlayPrice(
                sold.product(),
                sold.edition().id(),
                sold.edition().licence().metric(),
                BigDecimal.ONE,
                CurrencyUnit.USD,
                1,
                Term.YEAR,
                PriceKind.QUOTE,
                "2026",
                "offer",
                Optional.empty());
    }

    private static OverlayPrice price(String amount, String words) {
        return new OverlayPrice(
                "zvm",
                "zvm",
                LicenceMetric.ENGINE,
                new BigDecimal(amount),
                CurrencyUnit.EUR,
                16,
                Term.ONCE,
                PriceKind.NEGOTIATED,
                "2026-11-20",
                words,
                Optional.of(words));
    }

    private static PriceFile read(String yaml) {
        return PriceFile.yaml("p.yaml", yaml.getBytes(StandardCharsets.UTF_8), SHIPPED);
    }

    private static List<String> faults(PriceFile file) {
        return file.faults().stream()
                .map(fault -> Wording.ENGLISH.print(fault.text()))
                .toList();
    }
}
