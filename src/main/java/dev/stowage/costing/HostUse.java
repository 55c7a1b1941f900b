package dev.stowage.costing;

import java.math.BigDecimal;

/**
 * One host of a plan, as the bill sees it.
 *
 * @param windowsVms how many of its VMs run Windows Server
 * @param utilisation of its CPU at the planned load, 0 to 1
 */
public record HostUse(HostKindCost kind, int vms, int windowsVms, BigDecimal utilisation) {
    public HostUse {
        if (vms < 0 || windowsVms < 0 || windowsVms > vms || utilisation.signum() < 0) {
            throw new IllegalArgumentException("A host cannot run %d VMs, %d of them Windows, at utilisation %s"
                    .formatted(vms, windowsVms, utilisation));
        }
    }
}
