package dev.stowage.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.CpuTopology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class InventoryTotalsTest {
    private static final RowOrigin ORIGIN = new RowOrigin("vInfo", 2);

    @Test
    void sumsTakeRowsInQuarantineToo() {
        InventoryTotals totals = new InventoryTotals(
                List.of(), List.of(vm("a", PowerState.ON, 4, "c", "h")), List.of(vm("b", PowerState.OFF, 2, "", "h")));

        assertThat(totals.sums(vm -> true)).isEqualTo(new VmSums(2, 6, 6144, 200, 0, 0, 0));
        assertThat(totals.sums(vm -> vm.powerState() == PowerState.ON).vms()).isEqualTo(1);
        assertThat(totals.sumsByCluster(vm -> true).keySet()).containsExactly("", "c");
    }

    @Test
    void smallSocketIsChargedAtTheMinimum() {
        List<Host> hosts =
                List.of(host("small", new CpuTopology(2, 10, 2), null), host("big", new CpuTopology(2, 24, 2), null));

        assertThat(HostSums.licensableCores(hosts, 16)).isEqualTo(2 * 16 + 2 * 24);
        assertThat(HostSums.of(hosts).cores()).isEqualTo(68);
        assertThat(HostSums.of(hosts).cpuMHz()).isEqualTo(68 * 2600);
        assertThat(HostSums.of(hosts).claims()).isEmpty();
    }

    @Test
    void checksumIsAskedHostByHost() {
        InventoryTotals totals = new InventoryTotals(
                List.of(
                        host("h1", new CpuTopology(1, 8, 1), new HostClaims(1, 4, 4096)),
                        host("h2", new CpuTopology(1, 8, 1), new HostClaims(2, 8, 8192)),
                        host("silent", new CpuTopology(1, 8, 1), null)),
                List.of(vm("a", PowerState.ON, 4, "c", "h1"), vm("b", PowerState.OFF, 4, "c", "h2")),
                List.of());

        assertThat(totals.checksums()).extracting(HostChecksum::host).containsExactly("h1", "h2");
        assertThat(totals.checksums().get(0).agrees()).isTrue();
        assertThat(totals.checksums().get(1).missing()).isEqualTo(new HostClaims(2, 8, 8192));
        assertThat(totals.missing()).contains(new HostClaims(2, 8, 8192));
    }

    @Test
    void vmOnAnUnknownHostCountsInTheSumOnly() {
        InventoryTotals totals = new InventoryTotals(
                List.of(host("h1", new CpuTopology(1, 8, 1), new HostClaims(1, 4, 4096))),
                List.of(vm("a", PowerState.ON, 4, "c", "elsewhere")),
                List.of());

        assertThat(totals.checksums().get(0).agrees()).isFalse();
        assertThat(totals.missing()).contains(HostClaims.NONE);
    }

    private static VirtualMachine vm(String id, PowerState power, int vcpus, String cluster, String host) {
        return new VirtualMachine(
                id,
                id,
                power,
                false,
                false,
                vcpus,
                vcpus * 1024L,
                new VmStorage(OptionalLong.of(100), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()),
                VmUsage.UNKNOWN,
                "",
                new VmLocation("", cluster, host, "", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                VmSoftware.UNKNOWN,
                ORIGIN);
    }

    private static Host host(String name, CpuTopology cpu, HostClaims claims) {
        return new Host(
                name,
                "",
                "c",
                "",
                "",
                "",
                cpu,
                2600,
                262144,
                OptionalLong.empty(),
                "",
                false,
                Optional.ofNullable(claims),
                ORIGIN);
    }
}
