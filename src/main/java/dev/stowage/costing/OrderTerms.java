package dev.stowage.costing;

import java.math.BigDecimal;

/**
 * The least number of cores that is ordered for a platform.
 *
 * @param least cores of one order
 * @param perHost cores that a host of the kind brings
 * @param perCorePerMonth what each missing core costs, exact
 */
public record OrderTerms(long least, long perHost, BigDecimal perCorePerMonth) {}
