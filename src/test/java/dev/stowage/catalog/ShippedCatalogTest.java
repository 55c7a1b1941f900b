package dev.stowage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedCatalogTest {
    private static final Path FOLDER = Path.of("src/main/resources/catalog");

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void indexNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("/"))
                    .sorted()
                    .toList();
            List<String> named = Files.readAllLines(FOLDER.resolve("index.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(named).containsExactlyElementsOf(found);
        }
    }

    @Test
    void holdsWhatAnArchitectComparesFirst() {
        assertThat(catalog.hypervisors())
                .extracting(Hypervisor::id)
                .contains(
                        "vmware-vvf",
                        "vmware-vcf",
                        "hyper-v-2025",
                        "proxmox-ve",
                        "nutanix-ahv",
                        "vmware-workstation",
                        "virtualbox");
        assertThat(catalog.hypervisor("hyper-v-2025").editions())
                .extracting(Edition::id)
                .containsExactly("standard", "datacenter");
        assertThat(catalog.hypervisor("virtualbox").hostOperatingSystems())
                .containsExactly("windows-server-2025", "debian-linux");
    }

    @Test
    void offersHostModelsFromOneSocketToThirtyTwoTebibytes() {
        List<HostModel> offered = catalog.hostModels().stream()
                .filter(model -> model.purchase().isPresent())
                .toList();
        assertThat(offered).hasSizeGreaterThanOrEqualTo(6);
        assertThat(offered).anyMatch(model -> model.cpu().sockets() == 1);
        assertThat(offered)
                .flatExtracting(HostModel::memoryOptions)
                .extracting(memory -> memory.tebibytes().intValue())
                .contains(16, 32);
    }

    @Test
    void performanceOfAHostModelIsThatOfItsProcessor() {
        for (HostModel model : catalog.hostModels()) {
            String id = model.processor().orElseThrow();
            Processor.Result result = catalog.processors().stream()
                    .filter(processor -> processor.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .nearest(model.cpu().sockets());
            assertThat(result.chips()).as(model.id()).isEqualTo(model.cpu().sockets());
            assertThat(result.cores()).as(model.id()).isEqualTo(model.cpu().cores());
            assertThat(model.performance().value().doubleValue())
                    .as(model.id() + " within the published results")
                    .isBetween(
                            result.rate().low().orElse(result.rate().value()).doubleValue(),
                            result.rate().high().orElse(result.rate().value()).doubleValue());
        }
    }

    @Test
    void priceOfZeroIsOnlyForWhatIsFreeOfCharge() {
        catalog.hypervisors().stream()
                .flatMap(hypervisor -> hypervisor.editions().stream())
                .filter(edition -> edition.licence().rule() != LicenceRule.FREE)
                .flatMap(edition -> edition.prices().stream())
                .forEach(price ->
                        assertThat(price.amount().signum()).as(price.id()).isPositive());
    }
}
