package dev.stowage.costing;

import dev.stowage.catalog.PowerCurve;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Electricity of hosts of one kind, cooling included through the PUE. */
final class EnergyItems {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal WATTS_PER_KILOWATT = BigDecimal.valueOf(1000);
    private static final int PRINTED_DECIMALS = 4;
    private static final String PRICE = "energy.electricity-price";
    private static final String PUE = "energy.pue";
    private static final String HOURS = "energy.hours-per-month";

    private final PowerCurve power;
    private final Text assumedPower;
    private final PriceBook book;

    EnergyItems(HostKindSpec spec, PriceBook book) {
        this.power = spec.model().power();
        this.assumedPower = Text.of("costing.assumed.power", spec.model().name());
        this.book = book;
    }

    /** Watts of one host; straight between idle, half and full load. */
    BigDecimal watts(BigDecimal utilisation) {
        BigDecimal idle = power.idle().value();
        BigDecimal half = power.half().value();
        BigDecimal full = power.full().value();
        BigDecimal load = utilisation.min(BigDecimal.ONE);
        return load.compareTo(HALF) <= 0
                ? idle.add(half.subtract(idle).multiply(load).multiply(TWO))
                : half.add(full.subtract(half).multiply(load.subtract(HALF)).multiply(TWO));
    }

    /** Price of one watt that flows all month. */
    BigDecimal pricePerWattMonth() {
        return book.convertedFigure(PRICE)
                .multiply(book.figure(PUE))
                .multiply(book.figure(HOURS))
                .divide(WATTS_PER_KILOWATT, MathContext.DECIMAL128);
    }

    /**
     * Electricity of several hosts. The curve is straight between idle, half and full load, so the hosts' loads can be
     * added up to and above half; the two sums are rounded before they are priced, so that what the derivation prints
     * multiplies to its result.
     */
    Amount amount(List<BigDecimal> utilisations) {
        BigDecimal idle = power.idle().value();
        BigDecimal half = power.half().value();
        BigDecimal full = power.full().value();
        BigDecimal lower = sum(utilisations.stream().map(load -> load.min(HALF)));
        BigDecimal upper = sum(utilisations.stream()
                .map(load -> load.min(BigDecimal.ONE).subtract(HALF).max(BigDecimal.ZERO)));
        BigDecimal watts = idle.multiply(BigDecimal.valueOf(utilisations.size()))
                .add(lower.multiply(half.subtract(idle)))
                .add(upper.multiply(full.subtract(half)));
        int months = book.policy().horizon().months();
        BigDecimal amount = watts.multiply(pricePerWattMonth()).multiply(BigDecimal.valueOf(months));
        Grounds grounds = new Grounds(book);
        Stream.of(power.idle(), power.half(), power.full()).forEach(watt -> grounds.figure(watt, assumedPower));
        grounds.parameters(PRICE, PUE, HOURS).rateOf(PRICE);
        return Amount.monthly(
                amount,
                Text.of(
                        "costing.energy",
                        utilisations.size(),
                        idle,
                        lower,
                        half,
                        upper,
                        full,
                        book.figure(HOURS),
                        months,
                        book.figure(PUE),
                        book.original(PRICE),
                        book.rateStep(book.currencyOf(PRICE)),
                        HostItems.rounded(amount, book.currency())),
                grounds);
    }

    /** In halves of full load. */
    private static BigDecimal sum(Stream<BigDecimal> loads) {
        return loads.reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(TWO)
                .setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP);
    }
}
