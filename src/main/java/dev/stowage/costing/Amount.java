package dev.stowage.costing;

import dev.stowage.quantity.Text;
import java.math.BigDecimal;

/**
 * An exact amount before rounding, with its arithmetic.
 *
 * @param overHorizon in the scenario's currency, over the whole horizon
 */
record Amount(BigDecimal overHorizon, Text derivation, Grounds grounds) {}
