package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/**
 * A sheet of which several rows may tell of one VM.
 *
 * @param numbers what is read of each row
 */
record DetailSheet(Tab tab, List<Number> numbers) {
    /**
     * @param use what a number does to its VM
     * @param without severity of the column's absence
     */
    record Number(RvColumn column, ObjLongConsumer<VmDraft> use, Severity without, String consequence) {}

    private static final ObjLongConsumer<VmDraft> ONLY_SUMMED = (vm, number) -> {};

    static final RvColumn CPU_OVERALL = RvColumn.of("Overall", "vCPUOverall");
    static final RvColumn MEMORY_CONSUMED = RvColumn.of("Consumed", "vMemoryConsumed");
    static final RvColumn MEMORY_ACTIVE = RvColumn.of("Active", "vMemoryActive");
    static final RvColumn DISK_CAPACITY = RvColumn.of("Capacity MiB", "vDiskCapacityMiB");
    static final RvColumn PARTITION_CAPACITY = RvColumn.of("Capacity MiB", "vPartitionCapacityMiB");
    static final RvColumn PARTITION_CONSUMED = RvColumn.of("Consumed MiB", "vPartitionConsumedMiB");

    static final List<DetailSheet> ALL = List.of(
            new DetailSheet(
                    Tab.V_CPU,
                    List.of(new Number(CPU_OVERALL, (vm, mhz) -> vm.cpuMHz = mhz, Severity.NOTED, "cpuUse"))),
            new DetailSheet(
                    Tab.V_MEMORY,
                    List.of(
                            new Number(MEMORY_CONSUMED, (vm, mib) -> vm.consumedMiB = mib, Severity.NOTED, "memoryUse"),
                            new Number(MEMORY_ACTIVE, (vm, mib) -> vm.activeMiB = mib, Severity.NOTED, "memoryUse"))),
            new DetailSheet(
                    Tab.V_DISK,
                    List.of(new Number(DISK_CAPACITY, VmDraft::addDisk, Severity.TOTALS_DOUBTFUL, "diskSize"))),
            new DetailSheet(
                    Tab.V_PARTITION,
                    List.of(
                            new Number(PARTITION_CAPACITY, ONLY_SUMMED, Severity.NOTED, "partitionSize"),
                            new Number(PARTITION_CONSUMED, VmDraft::addGuestUsed, Severity.NOTED, "guestUse"))));

    List<RvColumn> columns() {
        return Stream.concat(VmKeyColumns.ALL.stream(), numbers.stream().map(Number::column))
                .toList();
    }

    List<Wanted> wanted() {
        return numbers.stream()
                .map(number -> new Wanted(number.column(), number.without(), number.consequence()))
                .toList();
    }
}
