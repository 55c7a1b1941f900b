package dev.stowage.costing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One host of a plan, as the bill sees it.
 *
 * @param windowsVms for how many VMs with Windows Server it is licensed: its own, or as many as come together when other
 *     hosts fail
 * @param software what its VMs weigh for each guest product that they run, by the product's id
 * @param utilisation of its CPU at the planned load, 0 to 1
 */
public record HostUse(HostKindCost kind, int vms, int windowsVms, Map<String, Long> software, BigDecimal utilisation) {
    public HostUse(HostKindCost kind, int vms, int windowsVms, BigDecimal utilisation) {
        this(kind, vms, windowsVms, Map.of(), utilisation);
    }

    public HostUse {
        software = Map.copyOf(software);
        if (vms < 0 || windowsVms < 0 || utilisation.signum() < 0) {
            throw new IllegalArgumentException(
                    "A host cannot run %d VMs, be licensed for %d with Windows, at utilisation %s"
                            .formatted(vms, windowsVms, utilisation));
        }
    }
}
