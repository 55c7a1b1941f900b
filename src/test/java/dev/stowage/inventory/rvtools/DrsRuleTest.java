package dev.stowage.inventory.rvtools;

import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.WorkbookFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Affinity rules between VMs are carried over; other rules are counted. */
class DrsRuleTest {
    @TempDir
    private Path folder;

    @Test
    void antiAffinityAndAffinityAreToldApart() {
        assertThat(vm("Anti Affinity", "Separate Domain Controllers").antiAffinityGroups())
                .containsExactly("Separate Domain Controllers");
        assertThat(vm("Affinity", "Keep together").affinityGroups()).containsExactly("Keep together");
        assertThat(vm("Affinity", "Keep together").antiAffinityGroups()).isEmpty();
    }

    @Test
    void severalRulesInOneCellArePaired() {
        VirtualMachine vm = vm("Anti Affinity, Affinity", "apart, together");

        assertThat(vm.antiAffinityGroups()).containsExactly("apart");
        assertThat(vm.affinityGroups()).containsExactly("together");
    }

    @Test
    void commaInTheNameOfTheOnlyRulePartsNothing() {
        assertThat(vm("Anti Affinity", "DCs, all sites").antiAffinityGroups()).containsExactly("DCs, all sites");
    }

    @Test
    void ruleThatBindsToHostsIsNotCarriedOver() {
        InventoryReading reading = reading(row("a", 1, 1024, "c", "VM Host Affinity", "licence hosts", "vm-1", "h"));

        assertThat(reading.inventory().vms().get(0).affinityGroups()).isEmpty();
        assertThat(findings(reading, "inventory.rvtools.ruleTypes")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("vInfo", 1, "VM Host Affinity");
    }

    @Test
    void rulesOfOneNameInTwoClustersStayApart() {
        InventoryReading reading = reading(
                row("a", 1, 1024, "c1", "Anti Affinity", "DCs", "vm-1", "h"),
                row("b", 1, 1024, "c2", "Anti Affinity", "DCs", "vm-2", "h"));

        assertThat(reading.inventory().vms())
                .flatExtracting(VirtualMachine::antiAffinityGroups)
                .containsExactly("c1/DCs", "c2/DCs");
    }

    private VirtualMachine vm(String types, String names) {
        return reading(row("a", 1, 1024, "c", types, names, "vm-1", "h"))
                .inventory()
                .vms()
                .get(0);
    }

    private InventoryReading reading(Object[]... rows) {
        return read(new WorkbookFile()
                .sheet("vInfo", "VM|CPUs|Memory|Cluster|Cluster rule(s)|Cluster rule name(s)|VM ID|Host", rows)
                .write(folder));
    }
}
