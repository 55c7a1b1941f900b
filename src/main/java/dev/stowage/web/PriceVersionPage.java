package dev.stowage.web;

import dev.stowage.study.PriceListVersion;
import io.quarkus.qute.TemplateInstance;

/**
 * A version of the own prices, as it was written.
 *
 * @param inForce whether no later one is
 */
record PriceVersionPage(Page page, PriceListVersion version, String yaml, boolean inForce)
        implements TemplateInstance {}
