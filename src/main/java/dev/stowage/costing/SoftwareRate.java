package dev.stowage.costing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a guest product costs a month on a host of one kind, without the rounding to whole packs that is done once over
 * all hosts: so much for each unit that its VMs weigh, but not more than so much for the host.
 *
 * @param perWeight exact; empty where the product is not sold by VMs
 * @param perHost exact; empty where the product is not sold by hosts
 */
public record SoftwareRate(Optional<BigDecimal> perWeight, Optional<BigDecimal> perHost) {}
