package dev.stowage.costing;

import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What a host of one kind costs a month, by what stands on it: a fixed part, a part for each VM, Windows Server by the
 * number of its VMs, and electricity by utilisation. Exact; rounding is left to the statement.
 */
public final class HostKindCost {
    private final HostKindSpec spec;
    private final PriceBook book;
    private final HostItems items;
    private final WindowsItems windows;
    private final EnergyItems energy;
    private final GuestItems guests;

    public HostKindCost(HostKindSpec spec, PriceBook book) {
        this.spec = spec;
        this.book = book;
        this.items = new HostItems(spec, book);
        this.windows = new WindowsItems(spec, book);
        this.energy = new EnergyItems(spec, book);
        this.guests = new GuestItems(spec, book);
    }

    public HostKindSpec spec() {
        return spec;
    }

    /** The currency of all amounts. */
    public CurrencyUnit currency() {
        return book.currency();
    }

    /** Hardware, its support, rack space, administration and licences of the host itself, without Windows Server. */
    public BigDecimal fixedPerMonth() {
        BigDecimal overHorizon = items.hardware(1)
                .map(Amount::overHorizon)
                .orElse(BigDecimal.ZERO)
                .add(items.network(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO))
                .add(dualRunning(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO))
                .add(items.hardwareSupport(1).overHorizon())
                .add(items.rack(1).overHorizon())
                .add(items.administration(1).overHorizon())
                .add(items.hypervisorLicence(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO))
                .add(items.hostOsLicence(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO));
        return book.perMonth(overHorizon);
    }

    public BigDecimal perVmPerMonth() {
        return book.perMonth(items.administrationOfVms(1)
                .overHorizon()
                .add(items.backup(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO))
                .add(items.migrationOfVms(1).map(Amount::overHorizon).orElse(BigDecimal.ZERO)));
    }

    /** Windows Server for so many of its VMs on one host, and for the host itself where it runs Windows. */
    public BigDecimal windowsPerMonth(int windowsVms) {
        return book.perMonth(windows.cheapest(windowsVms).overHorizon());
    }

    /** The choice behind {@link #windowsPerMonth}. */
    public WindowsLicensing windowsLicensing(int windowsVms) {
        return windows.cheapest(windowsVms);
    }

    /**
     * A guest product on one host.
     *
     * @param product id of the product
     */
    public SoftwareRate software(String product) {
        return guests.rate(book.guestProduct(product));
    }

    /** The order minimum that the scenario counts for the hypervisor; empty where there is none, or no price. */
    public Optional<OrderTerms> orderTerms() {
        return OrderMinimum.appliesTo(spec, book)
                ? new LicenceAmounts(book)
                        .each(spec.edition())
                        .map(each -> new OrderTerms(
                                OrderMinimum.least(spec), OrderMinimum.coresOf(spec, 1), book.perMonth(each)))
                : Optional.empty();
    }

    /**
     * Electricity of one host.
     *
     * @param utilisation of its CPU, 0 to 1; more counts as 1
     */
    public BigDecimal energyPerMonth(BigDecimal utilisation) {
        return energy.watts(utilisation).multiply(energy.pricePerWattMonth());
    }

    /** Electrical power of one host at the wall, in watts, cooling not included. */
    public BigDecimal watts(BigDecimal utilisation) {
        return energy.watts(utilisation);
    }

    /** Names of hardware and licences without a known price. Unknown is not zero: such a plan has no total. */
    public List<String> unpriced() {
        List<String> missing = new ArrayList<>();
        if (spec.bought() && spec.model().purchase().isEmpty()) {
            missing.add(spec.model().name());
        }
        if (needsPrice(spec.edition().licence().rule(), spec.edition().licence().metric())
                && book.price(spec.edition()).isEmpty()) {
            missing.add(spec.hypervisor().name() + " " + spec.edition().name());
        }
        spec.hostOs()
                .filter(os -> needsPrice(
                        os.edition().licence().rule(), os.edition().licence().metric()))
                .filter(os -> book.price(os.edition()).isEmpty())
                .ifPresent(os -> missing.add(os.name()));
        if (windows.unpriced()) {
            missing.add("Windows Server");
        }
        return missing;
    }

    Optional<Amount> dualRunning(int hosts) {
        return items.dualRunning(hosts, energyPerMonth(BigDecimal.ZERO));
    }

    HostItems items() {
        return items;
    }

    WindowsItems windows() {
        return windows;
    }

    GuestItems guests() {
        return guests;
    }

    EnergyItems energy() {
        return energy;
    }

    private static boolean needsPrice(LicenceRule rule, LicenceMetric metric) {
        return rule != LicenceRule.MS_WINDOWS_SERVER && metric != LicenceMetric.NONE;
    }
}
