package dev.stowage.costing;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Price;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The catalog's prices and parameters as one scenario chose them, converted into its currency. */
public final class PriceBook {
    static final String RATE = "finance.usd-per-eur";

    private final Catalog catalog;
    private final CostPolicy policy;
    private final LicencePolicy licences;

    public PriceBook(Catalog catalog, CostPolicy policy) {
        this(catalog, policy, LicencePolicy.DEFAULT);
    }

    /**
     * @param licences how vendors' terms are read where they leave a choice
     * @throws IllegalArgumentException where the policy names a figure or a price that the catalog does not have, two
     *     prices of one edition, or zero for a figure that amounts are divided by
     */
    public PriceBook(Catalog catalog, CostPolicy policy, LicencePolicy licences) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.licences = Objects.requireNonNull(licences, "licences");
        policy.figures().keySet().forEach(catalog::parameter);
        for (String divisor : List.of(RATE, Depreciation.LIFE)) {
            if (figure(divisor).signum() == 0) {
                throw new IllegalArgumentException("The figure " + divisor + " cannot be zero");
            }
        }
        Set<String> unknown = new TreeSet<>(policy.prices());
        editions(catalog).forEach(edition -> {
            List<String> chosen = edition.prices().stream()
                    .map(Price::id)
                    .filter(policy.prices()::contains)
                    .toList();
            if (chosen.size() > 1) {
                throw new IllegalArgumentException(
                        "One price of " + edition.name() + " can be chosen, not " + String.join(" and ", chosen));
            }
            unknown.removeAll(chosen);
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The catalog has no price \"" + String.join("\", \"", unknown) + "\"");
        }
    }

    private static Stream<Edition> editions(Catalog catalog) {
        return Stream.of(
                        catalog.hypervisors().stream().flatMap(one -> one.editions().stream()),
                        catalog.hostOperatingSystems().stream().map(HostOperatingSystem::edition),
                        catalog.guestProducts().stream().flatMap(one -> one.editions().stream()))
                .flatMap(Function.identity());
    }

    public CostPolicy policy() {
        return policy;
    }

    public LicencePolicy licences() {
        return licences;
    }

    public CurrencyUnit currency() {
        return policy.currency();
    }

    /** The planner's own figure, else the catalog's. */
    public BigDecimal figure(String key) {
        BigDecimal own = policy.figures().get(key);
        return own != null ? own : catalog.parameter(key).value();
    }

    /** Whether the figure is an assumption of the catalog; what the planner set is not. */
    public boolean isAssumption(String key) {
        return !policy.figures().containsKey(key)
                && catalog.parameter(key).evidence().isAssumption();
    }

    /** Where the figure was read; empty for one that the planner set. */
    public List<String> sources(String... keys) {
        return Stream.of(keys)
                .filter(key -> !policy.figures().containsKey(key))
                .map(key -> catalog.parameter(key).source())
                .distinct()
                .toList();
    }

    /** The price chosen for the edition, else the preferred one; empty where none is known. */
    public Optional<Price> price(Edition edition) {
        return edition.prices().stream()
                .filter(price -> policy.prices().contains(price.id()))
                .findFirst()
                .or(() -> edition.prices().stream().filter(Price::preferred).findFirst());
    }

    /** The product that licenses a host or guest, for instance Windows Server for a Hyper-V host. */
    public GuestProduct guestProduct(String id) {
        return catalog.guestProduct(id);
    }

    /** As terms and the scenario's reading of them have it. */
    boolean reachesPlatform(GuestProduct product) {
        return switch (product.reach()) {
            case HOST -> false;
            case PLATFORM -> true;
            case ORACLE -> licences.oracleReach() == LicencePolicy.OracleReach.AUDITOR;
        };
    }

    /** A line of the bill, rounded. */
    CostLine line(CostCategory category, Text item, Amount amount) {
        return new CostLine(
                category,
                item,
                amount.derivation(),
                Money.of(currency(), amount.overHorizon(), RoundingMode.HALF_UP),
                Money.of(currency(), perMonth(amount.overHorizon()), RoundingMode.HALF_UP),
                Money.of(currency(), amount.upfront(), RoundingMode.HALF_UP),
                Money.of(currency(), amount.left(), RoundingMode.HALF_UP),
                amount.grounds().sources(),
                amount.grounds().assumptions(),
                amount.grounds().priceDates());
    }

    /** The amount in the scenario's currency, exact to 34 digits. */
    public BigDecimal converted(BigDecimal amount, CurrencyUnit from) {
        if (from.equals(currency())) {
            return amount;
        }
        BigDecimal rate = figure(RATE);
        if (from.equals(CurrencyUnit.USD) && currency().equals(CurrencyUnit.EUR)) {
            return amount.divide(rate, MathContext.DECIMAL128);
        }
        if (from.equals(CurrencyUnit.EUR) && currency().equals(CurrencyUnit.USD)) {
            return amount.multiply(rate);
        }
        throw new IllegalArgumentException("There is no rate from %s to %s".formatted(from, currency()));
    }

    /** An exact amount over the horizon, spread over its months. */
    BigDecimal perMonth(BigDecimal overHorizon) {
        return overHorizon.divide(BigDecimal.valueOf(policy.horizon().months()), MathContext.DECIMAL128);
    }

    /** A parameter that is an amount of money, for instance in {@code USD/RU/month}, in the scenario's currency. */
    public BigDecimal convertedFigure(String key) {
        return converted(figure(key), currencyOf(key));
    }

    /** A parameter that is an amount of money, as the catalog or the planner states it. */
    public BigMoney original(String key) {
        return BigMoney.of(currencyOf(key), figure(key));
    }

    /** The currency in which a parameter is stated: the first part of its unit. */
    public CurrencyUnit currencyOf(String key) {
        String unit = catalog.parameter(key).unit();
        return CurrencyUnit.of(unit.substring(0, unit.indexOf('/')));
    }

    /** The step of a derivation that converts from this currency; an empty text where nothing is converted. */
    public Text rateStep(CurrencyUnit from) {
        if (from.equals(currency())) {
            return Text.of("costing.no-rate");
        }
        return Text.of(from.equals(CurrencyUnit.USD) ? "costing.rate-usd-eur" : "costing.rate-eur-usd", figure(RATE));
    }
}
