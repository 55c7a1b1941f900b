package dev.stowage.report;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.HypervisorType;
import dev.stowage.demand.Confidence;
import dev.stowage.licensing.WindowsServerCounter;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The catalog's hypervisors as a table for a console. */
public final class CatalogText {
    private static final int WIDEST = 44;

    private final Wording wording;

    public CatalogText(Wording wording) {
        this.wording = wording;
    }

    /** One row for each product: both classes, state, architectures, and which editions have a price. */
    public String hypervisors(Catalog catalog) {
        ConsoleTable table = new ConsoleTable(List.of(
                column("report.catalog.id"),
                column("report.catalog.name"),
                column("report.catalog.customer"),
                column("report.catalog.field"),
                column("report.catalog.state"),
                column("report.catalog.hosts"),
                column("report.catalog.editions")));
        catalog.hypervisors().stream()
                .sorted(Comparator.comparing(Hypervisor::id))
                .forEach(one -> table.row(
                        one.id(),
                        one.name(),
                        one.classification().customer().map(this::type).orElse(""),
                        type(one.type()),
                        wording.print("report.catalog.state." + one.status().state()),
                        one.hostArchitectures().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        one.editions().stream().map(this::edition).collect(Collectors.joining(", "))));
        return table.printFramed() + "\n" + wording.print("report.catalog.legend") + "\n";
    }

    /** One row for each product that guests run. */
    public String guestProducts(Catalog catalog) {
        ConsoleTable table = new ConsoleTable(List.of(
                column("report.catalog.id"),
                column("report.catalog.name"),
                column("report.catalog.recognised"),
                column("report.catalog.editions")));
        catalog.guestProducts().stream()
                .sorted(Comparator.comparing(GuestProduct::id))
                .forEach(one -> table.row(
                        one.id(),
                        one.name(),
                        recognised(one),
                        one.editions().stream().map(this::edition).collect(Collectors.joining(", "))));
        return table.printFramed();
    }

    private String recognised(GuestProduct product) {
        if (WindowsServerCounter.counts(product)) {
            return wording.print("report.catalog.recognised.GUEST_OS");
        }
        return product.recognition()
                .map(words -> words.guestOs().isPresent() ? Confidence.GUEST_OS : Confidence.TAG)
                .map(confidence -> wording.print("report.catalog.recognised." + confidence))
                .orElse("");
    }

    private String type(HypervisorType type) {
        return wording.print("report.catalog.type." + type);
    }

    private String edition(Edition edition) {
        return edition.priced() ? edition.id() : wording.print(Text.of("report.catalog.unpriced", edition.id()));
    }

    private ConsoleTable.Column column(String key) {
        return new ConsoleTable.Column(wording.print(key), false, WIDEST);
    }
}
