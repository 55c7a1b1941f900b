package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.HypervisorType;
import dev.stowage.inventory.Host;
import dev.stowage.quantity.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultScenariosTest {
    private final Catalog catalog = CatalogReader.shipped();
    private final DefaultScenarios defaults = new DefaultScenarios(catalog);

    @Test
    void setTypeOneBesideTypeTwo() {
        List<Scenario> scenarios = defaults.of(Estates.mixed(2, 4, 1), Wording.ENGLISH);

        assertThat(scenarios)
                .filteredOn(one -> type(one) == HypervisorType.TYPE_1)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenarios)
                .filteredOn(one -> type(one) == HypervisorType.TYPE_2)
                .hasSize(2);
        assertThat(scenarios).extracting(Scenario::name).doesNotHaveDuplicates();
    }

    @Test
    void beginWithTodayAsTheOnlyBaseline() {
        List<Scenario> scenarios = defaults.of(Estates.mixed(2, 4, 1), Wording.ENGLISH);

        assertThat(scenarios.get(0).name()).isEqualTo("Today: VMware vSphere Foundation (VVF)");
        assertThat(scenarios.get(0).keepToday()).isTrue();
        assertThat(scenarios).filteredOn(Scenario::baseline).containsExactly(scenarios.get(0));
    }

    @Test
    void withoutHostsThereIsNoToday() {
        List<Scenario> scenarios = defaults.of(Estates.mixed(0, 4, 1), Wording.ENGLISH);

        assertThat(scenarios).noneMatch(Scenario::keepToday);
        assertThat(scenarios).allMatch(one -> one.hosts().stream().noneMatch(HostOption::installed));
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "VMware ESXi 8.0.3 build-24022510, vmware-vvf",
        "Microsoft Hyper-V Server 2019, hyper-v-2025",
        "Proxmox VE 8.2, proxmox-ve",
        "Red Hat Enterprise Linux 9 KVM, rhel-kvm",
        "Nutanix 20230302.100187 AHV, nutanix-ahv",
        "VMware Workstation 17, vmware-workstation",
        "something unheard of, vmware-vvf",
    })
    void todaysPlatformIsReadFromTheHosts(String words, String hypervisor) {
        Host host = Estates.running(Estates.host("h1", 256), words);

        List<Scenario> scenarios = defaults.of(Estates.inventory(List.of(host), List.of()), Wording.ENGLISH);

        assertThat(scenarios.get(0).hosts().get(0).platform().hypervisor()).isEqualTo(hypervisor);
    }

    @Test
    void speakTheReadersLanguage() {
        assertThat(defaults.of(Estates.mixed(1, 1, 1), Wording.GERMAN))
                .extracting(Scenario::name)
                .contains("Heute: VMware vSphere Foundation (VVF)", "VirtualBox auf Linux");
    }

    private HypervisorType type(Scenario scenario) {
        return catalog.hypervisor(scenario.hosts().get(0).platform().hypervisor())
                .type();
    }
}
