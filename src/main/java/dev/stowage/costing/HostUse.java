package dev.stowage.costing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One host of a plan, as the bill sees it.
 *
 * @param windowsVms how many of its VMs run Windows Server
 * @param software what its VMs weigh for each guest product that they run, by the product's id
 * @param utilisation of its CPU at the planned load, 0 to 1
 */
public record HostUse(HostKindCost kind, int vms, int windowsVms, Map<String, Long> software, BigDecimal utilisation) {
    public HostUse(HostKindCost kind, int vms, int windowsVms, BigDecimal utilisation) {
        this(kind, vms, windowsVms, Map.of(), utilisation);
    }

    public HostUse {
        software = Map.copyOf(software);
        if (vms < 0 || windowsVms < 0 || windowsVms > vms || utilisation.signum() < 0) {
            throw new IllegalArgumentException("A host cannot run %d VMs, %d of them Windows, at utilisation %s"
                    .formatted(vms, windowsVms, utilisation));
        }
    }
}
