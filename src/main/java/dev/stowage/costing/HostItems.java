package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.catalog.Purchase;
import dev.stowage.licensing.HypervisorLicenceCounter;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What a host of one kind costs by itself, whatever runs on it: each item for a number of equal hosts. */
final class HostItems {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final String MEMORY_PRICE = "hardware.memory-price";
    static final String DEPRECIATION = "hardware.depreciation-months";
    private static final String SUPPORT_SHARE = "hardware.support-share-per-year";
    private static final String INSTALLED_SUPPORT = "hardware.installed-support-price";
    private static final String RACK_UNIT = "facility.rack-unit-price";
    private static final String HOUR = "administration.hour-price";

    private final HostKindSpec spec;
    private final PriceBook book;
    private final LicenceAmounts licences;
    private final BigDecimal years;
    private final BigDecimal months;

    HostItems(HostKindSpec spec, PriceBook book) {
        this.spec = spec;
        this.book = book;
        this.licences = new LicenceAmounts(book);
        this.years = book.policy().horizon().years();
        this.months = BigDecimal.valueOf(book.policy().horizon().months());
    }

    /** Purchase less what is not yet written off at the end of the horizon; nothing for an installed host. */
    Optional<Amount> hardware(int hosts) {
        return spec.model().purchase().map(purchase -> {
            BigDecimal life = book.figure(DEPRECIATION);
            BigDecimal written = months.min(life);
            BigDecimal amount = purchasePrice(purchase)
                    .multiply(times(hosts))
                    .multiply(written)
                    .divide(life, EXACT);
            return new Amount(
                    amount,
                    Text.of(
                            "costing.hardware",
                            hosts,
                            money(purchase.base().value(), purchase.currency()),
                            spec.memory().gibibytes(),
                            book.original(MEMORY_PRICE),
                            written,
                            life,
                            book.rateStep(purchase.currency()),
                            result(amount)),
                    purchased(purchase).parameters(DEPRECIATION));
        });
    }

    Amount hardwareSupport(int hosts) {
        return spec.model()
                .purchase()
                .map(purchase -> supportOfNew(purchase, hosts))
                .orElseGet(() -> {
                    int sockets = spec.model().cpu().sockets();
                    BigDecimal price = book.convertedFigure(INSTALLED_SUPPORT);
                    BigDecimal amount = price.multiply(times(sockets))
                            .multiply(times(hosts))
                            .multiply(years);
                    return new Amount(
                            amount,
                            Text.of(
                                    "costing.installed-support",
                                    hosts,
                                    sockets,
                                    book.original(INSTALLED_SUPPORT),
                                    years,
                                    book.rateStep(book.currencyOf(INSTALLED_SUPPORT)),
                                    result(amount)),
                            grounds().parameters(INSTALLED_SUPPORT).rateOf(INSTALLED_SUPPORT));
                });
    }

    private Amount supportOfNew(Purchase purchase, int hosts) {
        BigDecimal price = purchasePrice(purchase);
        BigDecimal share = book.figure(SUPPORT_SHARE);
        BigDecimal amount = price.multiply(share).multiply(years).multiply(times(hosts));
        return new Amount(
                amount,
                Text.of(
                        "costing.hardware-support",
                        hosts,
                        money(purchase.base().value(), purchase.currency()),
                        spec.memory().gibibytes(),
                        book.original(MEMORY_PRICE),
                        new Share(share),
                        years,
                        book.rateStep(purchase.currency()),
                        result(amount)),
                purchased(purchase).parameters(SUPPORT_SHARE));
    }

    Amount rack(int hosts) {
        Figure<BigDecimal> units = spec.model().rackUnits();
        BigDecimal price = book.convertedFigure(RACK_UNIT);
        BigDecimal amount = units.value().multiply(price).multiply(months).multiply(times(hosts));
        return new Amount(
                amount,
                Text.of(
                        "costing.rack",
                        hosts,
                        units.value(),
                        book.original(RACK_UNIT),
                        months,
                        book.rateStep(book.currencyOf(RACK_UNIT)),
                        result(amount)),
                grounds()
                        .figure(units, named("costing.assumed.rack-units"))
                        .parameters(RACK_UNIT)
                        .rateOf(RACK_UNIT));
    }

    Amount administration(int hosts) {
        return hours("hours-per-host", "costing.administration-hosts", hosts);
    }

    /** Administration of VMs that stand on hosts of this kind. */
    Amount administrationOfVms(int vms) {
        return hours("hours-per-vm", "costing.administration-vms", vms);
    }

    private Amount hours(String name, String text, int count) {
        String key = "administration." + (spec.hypervisor().type().bareMetal() ? "type-1-" : "type-2-") + name;
        BigDecimal hours = book.figure(key);
        BigDecimal price = book.convertedFigure(HOUR);
        BigDecimal amount = hours.multiply(price).multiply(months).multiply(times(count));
        return new Amount(
                amount,
                Text.of(
                        text,
                        count,
                        hours,
                        book.original(HOUR),
                        months,
                        book.rateStep(book.currencyOf(HOUR)),
                        result(amount)),
                grounds().parameters(key, HOUR).rateOf(HOUR));
    }

    /** The hypervisor's own licence; empty where it costs nothing, or is part of Windows Server, or has no price. */
    Optional<Amount> hypervisorLicence(int hosts) {
        return licence(spec.hypervisor().name(), spec.edition(), hosts);
    }

    /** The host operating system's own licence; empty as above. */
    Optional<Amount> hostOsLicence(int hosts) {
        return spec.hostOs().flatMap(os -> licence(os.name(), os.edition(), hosts));
    }

    private Optional<Amount> licence(String product, Edition edition, int hosts) {
        LicenceTerms terms = edition.licence();
        if (terms.rule() == LicenceRule.MS_WINDOWS_SERVER || terms.metric() == LicenceMetric.NONE) {
            return Optional.empty();
        }
        LicenceCount count = HypervisorLicenceCounter.count(terms, spec.model().cpu(), hosts);
        return licences.amount(product, edition, count);
    }

    private BigDecimal purchasePrice(Purchase purchase) {
        return book.converted(purchase.base().value(), purchase.currency())
                .add(spec.memory().gibibytes().multiply(book.convertedFigure(MEMORY_PRICE)));
    }

    private BigMoney result(BigDecimal amount) {
        return rounded(amount, book.currency());
    }

    static BigMoney rounded(BigDecimal amount, CurrencyUnit currency) {
        return BigMoney.of(currency, amount.setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP));
    }

    private static BigMoney money(BigDecimal amount, CurrencyUnit currency) {
        return BigMoney.of(currency, amount);
    }

    private static BigDecimal times(int count) {
        return BigDecimal.valueOf(count);
    }

    private Grounds grounds() {
        return new Grounds(book);
    }

    private Grounds purchased(Purchase purchase) {
        return grounds()
                .figure(purchase.base(), named("costing.assumed.server-price"))
                .rate(purchase.currency())
                .parameters(MEMORY_PRICE)
                .rateOf(MEMORY_PRICE);
    }

    private Text named(String key) {
        return Text.of(key, spec.model().name());
    }
}
