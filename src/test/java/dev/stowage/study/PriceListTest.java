package dev.stowage.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.Price;
import dev.stowage.catalog.PriceFile;
import dev.stowage.catalog.PriceOverlay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private static final Catalog SHIPPED = CatalogReader.shipped();
    private static final String PRICE = """
            - {product: %s, edition: %s, per: %s, amount: %s, currency: EUR, units: 1, term: YEAR, kind: QUOTE,
               date: "2026", source: offer}
            """;

    @Test
    void theStoredPriceStandsOverTheFoldersAndTheOthersOfTheFolderStay() {
        PriceOverlay folder = PriceOverlay.none(SHIPPED)
                .with(file("folder.yaml", zvm("1") + PRICE.formatted("proxmox-ve", "standard", "SOCKET", "400")));

        PriceList list = PriceList.of(3, file("prices-3.yaml", zvm("2")), folder);

        assertThat(list.fromFolder()).extracting(own -> own.price().key()).containsExactly("proxmox-ve/standard");
        assertThat(list.catalog().hypervisor("zvm").edition("zvm").prices())
                .singleElement()
                .satisfies(own -> assertThat(own.amount()).isEqualByComparingTo("2"));
        assertThat(file("own.yaml", list.yaml()).prices())
                .extracting(OverlayPrice::key)
                .containsExactlyInAnyOrder("zvm/zvm", "proxmox-ve/standard");
    }

    @Test
    void aStoredPriceThatTheCatalogHasLostDoesNotTakeTheOthersAway() {
        PriceFile stored = file("prices-1.yaml", PRICE.formatted("gone", "gone", "CORE", "1") + zvm("2"));

        PriceList list = PriceList.of(1, stored, PriceOverlay.none(SHIPPED));

        assertThat(list.stored().faults()).extracting(PriceFile.Fault::line).containsExactly(1);
        List<Price> prices = list.catalog().hypervisor("zvm").edition("zvm").prices();
        assertThat(prices).hasSize(1);
        assertThat(list.prices()).hasSize(1);
    }

    private static String zvm(String amount) {
        return PRICE.formatted("zvm", "zvm", "ENGINE", amount);
    }

    private static PriceFile file(String name, String yaml) {
        return PriceFile.yaml(name, yaml.getBytes(StandardCharsets.UTF_8), SHIPPED);
    }
}
