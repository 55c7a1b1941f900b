package dev.stowage.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorRatingsTest {
    private final Catalog catalog = CatalogReader.shipped();
    private final ProcessorRatings ratings = new ProcessorRatings(catalog);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Intel(R) Xeon(R) Platinum 8280 CPU @ 2.70GHz                  | intel-xeon-platinum-8280
            Intel(R) Xeon(R) Platinum 8280L CPU @ 2.70GHz                 | intel-xeon-platinum-8280
            Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz                     | intel-xeon-gold-6248r
            Intel(R) Xeon(R) Platinum 8380 CPU @ 2.30GHz                  | intel-xeon-platinum-8380
            Intel(R) Xeon(R) Platinum 8380HL CPU @ 2.90GHz                | intel-xeon-platinum-8380h
            Intel(R) Xeon(R) Platinum 8480+                               | intel-xeon-platinum-8480plus
            INTEL(R) XEON(R) PLATINUM 8592+                               | intel-xeon-platinum-8592plus
            INTEL(R) XEON(R) 6980P                                        | intel-xeon-6980p
            Intel(R) Xeon(R) 6780E                                        | intel-xeon-6780e
            'AMD EPYC 7763 64-Core Processor                '             | amd-epyc-7763
            AMD EPYC 9575F 64-Core Processor                              | amd-epyc-9575f
            256 x AMD EPYC 7763 64-Core Processor (2 Sockets)             | amd-epyc-7763
            96 x Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz (2 Sockets)    | intel-xeon-gold-6248r
            Xeon Gold 6248R                                               | intel-xeon-gold-6248r
            """)
    void findsTheProcessorInTheWordsOfAnInventory(String words, String id) {
        assertThat(ratings.find(words)).map(Processor::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz",
                "Intel(R) Xeon(R) Gold 5218 CPU @ 2.30GHz",
                "QEMU Virtual CPU version 2.5+",
                "Intel(R) Xeon(R) Platinum 82801 CPU @ 2.70GHz",
                "Intel(R) Xeon(R) Platinum 8280H CPU @ 2.70GHz",
                "Intel(R) Xeon(R) Platinum 8480C",
                "AMD EPYC 9354 32-Core Processor",
                "8280"
            })
    void doesNotTakeOneProcessorForAnother(String words) {
        assertThat(ratings.find(words)).isEmpty();
        assertThat(ratings.pointsPerCore(words, 2)).isEmpty();
    }

    @Test
    void everyProcessorOfTheCatalogIsFoundByItsOwnNameAndAliases() {
        assertThat(catalog.processors()).isNotEmpty().allSatisfy(processor -> {
            assertThat(ratings.find(processor.name() + " CPU @ 2.00GHz")).contains(processor);
            assertThat(processor.aliases())
                    .allSatisfy(alias -> assertThat(ratings.find(alias)).contains(processor));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Xeon Platinum 8280, 1, 6.035714", // 169 / 28
        "Xeon Platinum 8280, 2, 5.964286", // 334 / 56
        "Xeon Platinum 8280, 5, 5.946429", // between 4 and 6 chips, so 4: 666 / 112
        "Xeon Platinum 8280, 16, 5.982143", // no more than 8 chips were measured: 1340 / 224
        "Xeon Gold 6248R, 1, 6.770833" // measured with 2 chips only: 325 / 48
    })
    void rateOfACoreComesFromTheResultWithTheNearestNumberOfChips(String words, int sockets, double points) {
        assertThat(ratings.pointsPerCore(words, sockets).map(BigDecimal::doubleValue))
                .hasValueSatisfying(rate -> assertThat(rate).isCloseTo(points, within(0.000001)));
    }
}
