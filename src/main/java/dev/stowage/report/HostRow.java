package dev.stowage.report;

import dev.stowage.placement.PlannedHost;
import dev.stowage.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A host of a plan with how full it is.
 *
 * @param cpu promised work, as a part of what the host gives; above the whole only in a plan that keeps today
 * @param memory taken, as a part of what the host gives
 * @param storage taken of its own disks; empty on shared storage
 */
public record HostRow(PlannedHost host, Share cpu, Share memory, Optional<Share> storage) {
    private static final int THOUSANDTHS = 3;

    public static HostRow of(PlannedHost host) {
        PlannedHost.Load load = host.load();
        return new HostRow(
                host,
                share(load.cpuMilliPoints(), load.cpuCapacityMilliPoints()),
                share(load.memoryMiB(), load.memoryCapacityMiB()),
                load.storageCapacityMiB() == 0
                        ? Optional.empty()
                        : Optional.of(share(load.storageMiB(), load.storageCapacityMiB())));
    }

    private static Share share(long taken, long given) {
        return given == 0
                ? Share.NONE
                : new Share(
                        BigDecimal.valueOf(taken).divide(BigDecimal.valueOf(given), THOUSANDTHS, RoundingMode.HALF_UP));
    }
}
