package dev.stowage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceOverlayTest {
    private static final Catalog SHIPPED = CatalogReader.shipped();
    private static final String VVF = """
            - product: vmware-vvf
              edition: vvf
              per: CORE
              amount: 99.50
              currency: USD
              units: 1
              term: YEAR
              kind: NEGOTIATED
              date: 2026-11-20
              source: offer 4711 of our reseller
            """;
    private static final String ZVM = """
            - {product: zvm, edition: zvm, per: ENGINE, amount: 1000, currency: EUR, units: 1, term: YEAR, kind: LIST,
               date: "2026", source: letter}
            """;

    @TempDir
    private Path folder;

    @Test
    void anOwnPriceIsPreferredAndTheShippedOnesStay() throws IOException {
        write("prices.yaml", VVF + ZVM);

        PriceOverlay overlay = PriceOverlay.read(folder, SHIPPED);

        assertThat(overlay.faults()).isEmpty();
        assertThat(print(overlay)).first().asString().contains("prices.yaml", "vmware-vvf/vvf", "99.5 USD");
        List<Price> prices =
                overlay.applied().hypervisor("vmware-vvf").edition("vvf").prices();
        assertThat(prices).hasSize(4);
        assertThat(prices).filteredOn(Price::preferred).singleElement().satisfies(own -> {
            assertThat(own.amount()).isEqualByComparingTo("99.50");
            assertThat(own.evidence().isAssumption()).isFalse();
            assertThat(overlay.applied().sources().get(own.source()).title()).isEqualTo("offer 4711 of our reseller");
        });
        assertThat(overlay.applied().hypervisor("zvm").edition("zvm").prices()).hasSize(1);
        assertThat(SHIPPED.hypervisor("vmware-vvf").edition("vvf").prices()).hasSize(3);
    }

    @Test
    void aFileWithAFaultIsRefusedWholeAndTheOthersCount() throws IOException {
        write("a.yaml", VVF);
        write("b.yaml", ZVM + VVF.replace("CORE", "SOCKET"));

        PriceOverlay overlay = PriceOverlay.read(folder, SHIPPED);

        assertThat(faults(overlay))
                .containsExactly("b.yaml, line 3: vmware-vvf/vvf is licensed per CORE, not per SOCKET");
        assertThat(overlay.applied().hypervisor("zvm").edition("zvm").prices()).isEmpty();
        assertThat(overlay.applied().hypervisor("vmware-vvf").edition("vvf").prices())
                .hasSize(4);
    }

    @Test
    void everyFaultIsNamedWithItsLine() throws IOException {
        write(
                "prices.yaml",
                VVF.replace("vmware-vvf", "vmware-vff")
                        + VVF.replace("edition: vvf", "edition: vcf")
                        + VVF.replace("amount: 99.50", "amount: cheap")
                        + VVF.replace("units: 1", "units: 1\n  colour: red")
                        + VVF.replace("amount: 99.50", "amount: -1")
                        + VVF
                        + VVF);

        assertThat(faults(PriceOverlay.read(folder, SHIPPED)))
                .satisfiesExactly(
                        fault -> assertThat(fault).contains("line 1", "no product vmware-vff"),
                        fault -> assertThat(fault).contains("line 11", "no edition vcf; it has vvf"),
                        fault -> assertThat(fault).contains("line 21", "key amount", "\"cheap\" is no number"),
                        fault -> assertThat(fault).contains("line 31", "there is no such key"),
                        fault -> assertThat(fault).contains("line 42", "must not be negative"),
                        fault -> assertThat(fault).contains("line 62", "stands twice"));
    }

    @Test
    void whatIsNoListOrNoYamlOrNoFolderIsSaid() throws IOException {
        write("object.yaml", "product: zvm\n");
        write("torn.yaml", "- {product: zvm, edition\n");

        assertThat(faults(PriceOverlay.read(folder, SHIPPED)))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("object.yaml, line 1: the file must be a list"))
                .anyMatch(fault -> fault.startsWith("torn.yaml, line "));
        assertThat(faults(PriceOverlay.read(folder.resolve("nowhere"), SHIPPED)))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void aLaterFileStandsBeforeAnEarlierOneAndTheShippedPriceBehindBoth() throws IOException {
        write("prices.yaml", VVF);
        PriceFile later =
                PriceFile.yaml("later.yaml", VVF.replace("99.50", "88").getBytes(StandardCharsets.UTF_8), SHIPPED);

        PriceOverlay overlay = PriceOverlay.read(folder, SHIPPED).with(later);

        assertThat(overlay.prices()).singleElement().satisfies(own -> {
            assertThat(own.file()).isEqualTo("later.yaml");
            assertThat(own.price().amount()).isEqualByComparingTo("88");
        });
        assertThat(overlay.applied().hypervisor("vmware-vvf").edition("vvf").prices())
                .hasSize(4)
                .first()
                .satisfies(own -> assertThat(own.amount()).isEqualByComparingTo("88"));
        assertThat(overlay.shipped()).isSameAs(SHIPPED);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> faults(PriceOverlay overlay) {
        return overlay.faults().stream().map(Wording.ENGLISH::print).toList();
    }

    private static List<String> print(PriceOverlay overlay) {
        return overlay.accepted().stream().map(Wording.ENGLISH::print).toList();
    }
}
