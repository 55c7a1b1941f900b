package dev.stowage.costing;

import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much of a purchase is used up at the end of the horizon: evenly over its life, or each year the same share of what
 * is left; never below what it can be sold for.
 */
final class Depreciation {
    static final String LIFE = "hardware.depreciation-months";
    private static final String RESIDUAL = "hardware.residual-share";
    private static final String DECLINING = "hardware.declining-share-per-year";
    /** The printed share is the one that is calculated with. */
    private static final int DECIMALS = 6;

    private final PriceBook book;
    private final BigDecimal residual;
    private final BigDecimal declining;
    private final BigDecimal life;
    private final BigDecimal written;

    Depreciation(PriceBook book) {
        this.book = book;
        this.residual = book.figure(RESIDUAL).min(BigDecimal.ONE);
        this.declining = book.figure(DECLINING).min(BigDecimal.ONE);
        this.life = book.figure(LIFE);
        this.written = BigDecimal.valueOf(book.policy().horizon().months()).min(life);
    }

    /** Of the purchase price, 0 to 1. */
    BigDecimal share() {
        return declining.signum() > 0
                ? BigDecimal.ONE.subtract(left())
                : BigDecimal.ONE.subtract(residual).multiply(written).divide(life, MathContext.DECIMAL128);
    }

    private BigDecimal left() {
        double years = book.policy().horizon().years().doubleValue();
        double kept = StrictMath.pow(BigDecimal.ONE.subtract(declining).doubleValue(), years);
        return BigDecimal.valueOf(kept).setScale(DECIMALS, RoundingMode.HALF_UP).max(residual);
    }

    /** The step of a derivation that takes off what is left. */
    Text step() {
        if (declining.signum() > 0) {
            return Text.of("costing.declining", left());
        }
        return residual.signum() > 0
                ? Text.of("costing.linear-to-residual", new Share(residual), written, life)
                : Text.of("costing.linear", written, life);
    }

    /** Adds what the share rests on. */
    Grounds on(Grounds grounds) {
        if (residual.signum() > 0) {
            grounds.parameters(RESIDUAL);
        }
        return grounds.parameters(declining.signum() > 0 ? DECLINING : LIFE);
    }
}
