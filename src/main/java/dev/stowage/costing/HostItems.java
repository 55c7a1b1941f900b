package dev.stowage.costing;

import dev.stowage.catalog.Figure;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.catalog.Price;
import dev.stowage.catalog.Purchase;
import dev.stowage.licensing.HypervisorLicenceCounter;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Term;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What a host of one kind costs by itself, whatever runs on it: each item for a number of equal hosts. */
final class HostItems {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final String MEMORY_PRICE = "hardware.memory-price";
    static final String DEPRECIATION = "hardware.depreciation-months";
    private static final String SUPPORT_SHARE = "hardware.support-share-per-year";
    private static final String INSTALLED_SUPPORT = "hardware.installed-support-price";
    private static final String RACK_UNIT = "facility.rack-unit-price";
    private static final String HOUR = "administration.hour-price";

    private final HostKindSpec spec;
    private final PriceBook book;
    private final BigDecimal years;
    private final BigDecimal months;

    HostItems(HostKindSpec spec, PriceBook book) {
        this.spec = spec;
        this.book = book;
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
                    sources(List.of(purchase.base()), MEMORY_PRICE, DEPRECIATION),
                    assumed(List.of(purchase.base()), purchase.currency(), MEMORY_PRICE, DEPRECIATION));
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
                            book.sources(INSTALLED_SUPPORT),
                            assumed(List.of(), book.currencyOf(INSTALLED_SUPPORT), INSTALLED_SUPPORT));
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
                sources(List.of(purchase.base()), MEMORY_PRICE, SUPPORT_SHARE),
                assumed(List.of(purchase.base()), purchase.currency(), MEMORY_PRICE, SUPPORT_SHARE));
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
                sources(List.of(units), RACK_UNIT),
                assumed(List.of(units), book.currencyOf(RACK_UNIT), RACK_UNIT));
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
                book.sources(key, HOUR),
                assumed(List.of(), book.currencyOf(HOUR), key, HOUR));
    }

    /** The hypervisor's own licence; empty where it costs nothing, or is part of Windows Server, or has no price. */
    Optional<Amount> hypervisorLicence(int hosts) {
        return licence(spec.edition().licence(), book.price(spec.edition()), hosts);
    }

    /** The host operating system's own licence; empty as above. */
    Optional<Amount> hostOsLicence(int hosts) {
        return spec.hostOs().flatMap(os -> licence(os.edition().licence(), book.price(os.edition()), hosts));
    }

    private Optional<Amount> licence(LicenceTerms terms, Optional<Price> price, int hosts) {
        if (terms.rule() == LicenceRule.MS_WINDOWS_SERVER || terms.metric() == LicenceMetric.NONE) {
            return Optional.empty();
        }
        CpuTopology cpu = spec.model().cpu();
        return price.map(known -> licenceAmount(HypervisorLicenceCounter.count(terms, cpu, hosts), known));
    }

    /** Count × price, for the horizon. */
    Amount licenceAmount(LicenceCount count, Price price) {
        BigDecimal each = book.converted(price.amount(), price.currency());
        BigDecimal periods = periods(price.term());
        BigDecimal amount = each.multiply(BigDecimal.valueOf(count.quantity()))
                .divide(times(price.units()), EXACT)
                .multiply(periods);
        Text unitPrice = price.units() == 1
                ? Text.of("costing.price." + price.per(), money(price.amount(), price.currency()))
                : Text.of("costing.price-pack." + price.per(), money(price.amount(), price.currency()), price.units());
        Text derivation = price.term() == Term.ONCE
                ? Text.of(
                        "costing.licence-once",
                        count.derivation(),
                        unitPrice,
                        book.rateStep(price.currency()),
                        result(amount))
                : Text.of(
                        "costing.licence-" + price.term(),
                        count.derivation(),
                        unitPrice,
                        periods,
                        book.rateStep(price.currency()),
                        result(amount));
        return new Amount(
                amount,
                derivation,
                List.of(price.source()),
                price.evidence().isAssumption() || book.ratesAssumption(price.currency()));
    }

    private BigDecimal periods(Term term) {
        return switch (term) {
            case ONCE -> BigDecimal.ONE;
            case MONTH -> months;
            case YEAR -> months.divide(MONTHS_PER_YEAR, EXACT);
        };
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

    private List<String> sources(List<Figure<?>> figures, String... keys) {
        return Stream.concat(figures.stream().map(Figure::source), book.sources(keys).stream())
                .distinct()
                .toList();
    }

    private boolean assumed(List<Figure<?>> figures, CurrencyUnit currency, String... keys) {
        return figures.stream().anyMatch(Figure::isAssumption)
                || Stream.of(keys).anyMatch(book::isAssumption)
                || book.ratesAssumption(currency);
    }
}
