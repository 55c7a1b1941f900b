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
    private static final String NETWORK = "hardware.network-share";
    private static final String NETWORK_SUPPORT = "hardware.network-support-share-per-year";
    private static final String BACKUP = "operations.backup-price";
    private static final String MIGRATION_HOURS = "migration.hours-per-vm";
    private static final String DUAL_RUNNING = "migration.dual-running-months";
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

    /** Purchase less what it is still worth at the end of the horizon; nothing for an installed host. */
    Optional<Amount> hardware(int hosts) {
        return spec.model().purchase().map(purchase -> {
            Depreciation depreciation = new Depreciation(book);
            BigDecimal paid = purchasePrice(purchase).multiply(times(hosts));
            BigDecimal amount = paid.multiply(depreciation.share(), EXACT);
            return new Amount(
                    amount,
                    paid,
                    paid.subtract(amount),
                    Text.of(
                            "costing.hardware",
                            hosts,
                            money(purchase.base().value(), purchase.currency()),
                            spec.memory().gibibytes(),
                            book.original(MEMORY_PRICE),
                            depreciation.step(),
                            book.rateStep(purchase.currency()),
                            result(amount)),
                    depreciation.on(purchased(purchase)));
        });
    }

    /** Network of a new host, by its price: its purchase like that of the host, and its upkeep. */
    Optional<Amount> network(int hosts) {
        return spec.model()
                .purchase()
                .filter(purchase -> book.figure(NETWORK).signum() > 0)
                .map(purchase -> {
                    Depreciation depreciation = new Depreciation(book);
                    BigDecimal paid =
                            purchasePrice(purchase).multiply(times(hosts)).multiply(book.figure(NETWORK));
                    BigDecimal lost = paid.multiply(depreciation.share(), EXACT);
                    BigDecimal amount =
                            lost.add(paid.multiply(book.figure(NETWORK_SUPPORT)).multiply(years));
                    return new Amount(
                            amount,
                            paid,
                            paid.subtract(lost),
                            Text.of(
                                    "costing.network",
                                    hosts,
                                    money(purchase.base().value(), purchase.currency()),
                                    spec.memory().gibibytes(),
                                    book.original(MEMORY_PRICE),
                                    new Share(book.figure(NETWORK)),
                                    depreciation.step(),
                                    new Share(book.figure(NETWORK_SUPPORT)),
                                    years,
                                    book.rateStep(purchase.currency()),
                                    result(amount)),
                            depreciation.on(purchased(purchase)).parameters(NETWORK, NETWORK_SUPPORT));
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
                    return Amount.monthly(
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
        return Amount.monthly(
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
        return Amount.monthly(
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

    /** Backup of VMs on hosts of this kind; empty where it costs nothing. */
    Optional<Amount> backup(int vms) {
        BigDecimal amount = book.convertedFigure(BACKUP).multiply(times(vms)).multiply(years);
        return Optional.of(amount)
                .filter(cost -> cost.signum() > 0)
                .map(cost -> Amount.monthly(
                        cost,
                        Text.of(
                                "costing.backup",
                                vms,
                                book.original(BACKUP),
                                years,
                                book.rateStep(book.currencyOf(BACKUP)),
                                result(cost)),
                        grounds().parameters(BACKUP).rateOf(BACKUP)));
    }

    /** Work to bring VMs here from another hypervisor; empty where they run on this one already. */
    Optional<Amount> migrationOfVms(int vms) {
        BigDecimal hours = book.figure(MIGRATION_HOURS);
        BigDecimal amount = hours.multiply(book.convertedFigure(HOUR)).multiply(times(vms));
        return Optional.of(amount)
                .filter(cost -> spec.migrated() && cost.signum() > 0)
                .map(cost -> Amount.once(
                        cost,
                        Text.of(
                                "costing.migration",
                                vms,
                                hours,
                                book.original(HOUR),
                                book.rateStep(book.currencyOf(HOUR)),
                                result(cost)),
                        grounds().parameters(MIGRATION_HOURS, HOUR).rateOf(HOUR)));
    }

    /**
     * New hosts that run beside those that VMs leave: their support, space, idle electricity and rented licences for
     * some months more. Empty for installed hosts, and where no migration is needed.
     */
    Optional<Amount> dualRunning(int hosts, BigDecimal idlePerMonth) {
        BigDecimal beside = book.figure(DUAL_RUNNING);
        Amount licence = hypervisorLicence(1).orElse(null);
        BigDecimal rented =
                licence == null ? BigDecimal.ZERO : licence.overHorizon().subtract(licence.upfront());
        BigDecimal perMonth = book.perMonth(hardwareSupport(1)
                        .overHorizon()
                        .add(rack(1).overHorizon())
                        .add(rented))
                .add(idlePerMonth)
                .setScale(book.currency().getDecimalPlaces(), RoundingMode.HALF_UP);
        BigDecimal amount = beside.multiply(perMonth).multiply(times(hosts));
        return Optional.of(amount)
                .filter(cost -> spec.migrated() && spec.bought() && cost.signum() > 0)
                .map(cost -> Amount.once(
                        cost,
                        Text.of("costing.dual-running", hosts, beside, result(perMonth), result(cost)),
                        grounds().parameters(DUAL_RUNNING)));
    }

    private Amount hours(String name, String text, int count) {
        String key = "administration." + (spec.hypervisor().type().bareMetal() ? "type-1-" : "type-2-") + name;
        BigDecimal hours = book.figure(key);
        BigDecimal price = book.convertedFigure(HOUR);
        BigDecimal amount = hours.multiply(price).multiply(months).multiply(times(count));
        return Amount.monthly(
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
