package dev.stowage.costing;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.PowerCurve;
import dev.stowage.catalog.Purchase;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Horizon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/** Host kinds whose cost can be reckoned by hand: round figures everywhere, licences and their prices as shipped. */
final class Kinds {
    static final Catalog CATALOG = CatalogReader.shipped();

    /** A dollar and a quarter buys a euro; all else is round as well. */
    private static final Map<String, String> ROUND = Map.ofEntries(
            Map.entry("finance.usd-per-eur", "1.25"),
            Map.entry("hardware.memory-price", "10"), // USD/GiB
            Map.entry("hardware.depreciation-months", "60"),
            Map.entry("hardware.support-share-per-year", "0.10"),
            Map.entry("hardware.network-share", "0"),
            Map.entry("operations.backup-price", "0"), // USD/VM/year
            Map.entry("hardware.installed-support-price", "1000"), // USD/socket/year
            Map.entry("facility.rack-unit-price", "40"), // USD/RU/month
            Map.entry("administration.hour-price", "50"), // USD/h
            Map.entry("administration.type-1-hours-per-host", "2"),
            Map.entry("administration.type-2-hours-per-host", "4"),
            Map.entry("administration.type-1-hours-per-vm", "0.1"),
            Map.entry("administration.type-2-hours-per-vm", "0.2"),
            Map.entry("energy.electricity-price", "0.20"), // EUR/kWh
            Map.entry("energy.pue", "1.5"),
            Map.entry("energy.hours-per-month", "700"),
            Map.entry("storage.maintenance-price", "300")); // USD/TiB/year

    private Kinds() {}

    static PriceBook book(CurrencyUnit currency, int months, String... prices) {
        return bookWith(Map.of(), currency, months, prices);
    }

    static PriceBook bookWith(Map<String, String> other, CurrencyUnit currency, int months, String... prices) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        ROUND.forEach((key, value) -> figures.put(key, new BigDecimal(value)));
        other.forEach((key, value) -> figures.put(key, new BigDecimal(value)));
        return new PriceBook(CATALOG, new CostPolicy(currency, new Horizon(months), figures, Set.of(prices)));
    }

    /** Bought for 10,000 USD without memory; 100 W idle, 200 W at half, 400 W at full load; 2 rack units. */
    static HostModel bought(int sockets, int coresPerSocket) {
        return model(
                sockets, coresPerSocket, Optional.of(new Purchase(figure(new BigDecimal("10000")), CurrencyUnit.USD)));
    }

    /** The same, already there. */
    static HostModel installed(int sockets, int coresPerSocket) {
        return model(sockets, coresPerSocket, Optional.empty());
    }

    /** The same kind, to which VMs come from another hypervisor. */
    static HostKindCost migrated(HostKindCost kind, PriceBook book) {
        HostKindSpec spec = kind.spec();
        return new HostKindCost(
                new HostKindSpec(
                        spec.label(),
                        spec.model(),
                        spec.memory(),
                        spec.hypervisor(),
                        spec.edition(),
                        spec.hostOs(),
                        true,
                        spec.bought()),
                book);
    }

    /** With 512 GiB. */
    static HostKindCost kind(HostModel model, String hypervisor, String edition, PriceBook book) {
        Hypervisor platform = CATALOG.hypervisor(hypervisor);
        return cost(model, platform, platform.edition(edition), Optional.empty(), book);
    }

    /** With 512 GiB, a Type 2 on this host operating system. */
    static HostKindCost hosted(HostModel model, String hostOs, PriceBook book) {
        Hypervisor virtualBox = CATALOG.hypervisor("virtualbox");
        return cost(
                model, virtualBox, virtualBox.edition("base"), Optional.of(CATALOG.hostOperatingSystem(hostOs)), book);
    }

    /** vSphere Foundation as if nobody knew its price. */
    static HostKindCost ofUnknownPrice(HostModel model, PriceBook book) {
        Hypervisor vvf = CATALOG.hypervisor("vmware-vvf");
        Edition priced = vvf.edition("vvf");
        Edition unpriced = new Edition(priced.id(), priced.name(), priced.licence(), List.of());
        Hypervisor hypervisor = new Hypervisor(
                vvf.id(),
                vvf.name(),
                vvf.vendor(),
                vvf.aliases(),
                vvf.classification(),
                vvf.hostArchitectures(),
                vvf.guestArchitectures(),
                vvf.status(),
                vvf.features(),
                vvf.limits(),
                vvf.overhead(),
                vvf.manager(),
                vvf.hostOperatingSystems(),
                List.of(),
                List.of(unpriced));
        return cost(model, hypervisor, unpriced, Optional.empty(), book);
    }

    private static HostKindCost cost(
            HostModel model,
            Hypervisor hypervisor,
            Edition edition,
            Optional<HostOperatingSystem> hostOs,
            PriceBook book) {
        return new HostKindCost(
                new HostKindSpec(model.name(), model, DataSize.ofGiB(512), hypervisor, edition, hostOs), book);
    }

    private static HostModel model(int sockets, int coresPerSocket, Optional<Purchase> purchase) {
        return new HostModel(
                "box",
                "Box",
                CpuArchitecture.X86_64,
                Optional.empty(),
                new CpuTopology(sockets, coresPerSocket, 2),
                figure(new BigDecimal("1000")),
                List.of(DataSize.ofGiB(512)),
                Optional.empty(),
                new PowerCurve(
                        figure(new BigDecimal("100")), figure(new BigDecimal("200")), figure(new BigDecimal("400"))),
                figure(new BigDecimal("2")),
                purchase);
    }

    private static <T> Figure<T> figure(T value) {
        return new Figure<>(value, Evidence.VENDOR, "DATASHEET", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
