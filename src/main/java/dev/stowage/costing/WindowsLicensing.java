package dev.stowage.costing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a host's Windows Server is licensed at the least cost.
 *
 * @param edition id of the edition; empty where the host runs no Windows Server
 * @param licensings how often all cores are licensed; 1 under Datacenter, 0 where nothing is licensed
 * @param overHorizon exact, in the scenario's currency
 */
public record WindowsLicensing(Optional<String> edition, int licensings, BigDecimal overHorizon) {
    static final WindowsLicensing NONE = new WindowsLicensing(Optional.empty(), 0, BigDecimal.ZERO);
}
