package dev.stowage.catalog;

import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A kind of server hardware.
 *
 * @param processor id of its processor; empty where the catalog does not list it
 * @param performance SPECrate2017_int_base of the whole host
 * @param memoryOptions sizes it is offered with, smallest first
 * @param localStorage disks for VMs in the host itself, where it has any
 * @param power at the wall
 * @param rackUnits height
 * @param purchase empty for a model that can no longer be bought
 */
public record HostModel(
        String id,
        String name,
        CpuArchitecture architecture,
        Optional<String> processor,
        CpuTopology cpu,
        Figure<BigDecimal> performance,
        List<DataSize> memoryOptions,
        Optional<Figure<DataSize>> localStorage,
        PowerCurve power,
        Figure<BigDecimal> rackUnits,
        Optional<Purchase> purchase) {
    public HostModel {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.field(architecture, "architecture");
        Required.field(cpu, "cpu");
        Required.field(performance, "performance");
        memoryOptions = Required.filled(memoryOptions, "memory-options");
        Required.field(power, "power");
        Required.field(rackUnits, "rack-units");
        if (performance.value().signum() <= 0) {
            throw new IllegalArgumentException("\"performance\" must be above zero");
        }
        if (!memoryOptions.equals(memoryOptions.stream().sorted().toList())) {
            throw new IllegalArgumentException("\"memory-options\" start with the smallest");
        }
    }
}
