package dev.stowage.scenario;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.inventory.Inventory;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenarios that a study begins with: today as it stands, then the usual ways to stay or to leave on installed and
 * new hosts together, and two hosted hypervisors beside them. The hosted ones take production too, with the policy
 * switched off, so that both types house the same; the risk says so.
 */
public final class DefaultScenarios {
    private static final Platform VVF = Platform.type1("vmware-vvf", "vvf");

    private final Catalog catalog;

    public DefaultScenarios(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param wording in whose language the scenarios are named
     */
    public List<Scenario> of(Inventory inventory, Wording wording) {
        boolean hosts = !inventory.hosts().isEmpty();
        Platform today = today(inventory);
        List<Scenario> scenarios = new ArrayList<>();
        if (hosts) {
            String name = catalog.hypervisor(today.hypervisor()).name();
            // What runs today was chosen long ago, out of use or not.
            boolean old =
                    catalog.hypervisor(today.hypervisor()).status().state().outOfUse();
            scenarios.add(Scenario.of(wording.print(Text.of("scenario.name.today", name)), HostOption.installed(today))
                    .withDiscontinuedProducts(old)
                    .asToday());
            scenarios.add(scenario(wording.print(Text.of("scenario.name.stay", name)), today, true)
                    .withDiscontinuedProducts(old));
        }
        others(hosts, wording).stream()
                .filter(other -> !hosts || !other.hosts().get(0).platform().equals(today))
                .forEach(scenarios::add);
        return scenarios;
    }

    private static List<Scenario> others(boolean hosts, Wording wording) {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(scenario("VMware Cloud Foundation", Platform.type1("vmware-vcf", "vcf"), hosts));
        scenarios.add(scenario("Hyper-V Datacenter", Platform.type1("hyper-v-2025", "datacenter"), hosts));
        scenarios.add(scenario("Proxmox VE Standard", Platform.type1("proxmox-ve", "standard"), hosts));
        scenarios.add(scenario("Nutanix AHV", Platform.type1("nutanix-ahv", "ultimate"), hosts));
        scenarios.add(scenario(
                        wording.print("scenario.name.workstation"),
                        Platform.type2("vmware-workstation", "pro", "windows-server-2025"),
                        hosts)
                .withProductionNeedsType1(false));
        scenarios.add(scenario(
                        wording.print("scenario.name.virtualbox"),
                        Platform.type2("virtualbox", "base", "debian-linux"),
                        hosts)
                .withProductionNeedsType1(false));
        return scenarios;
    }

    private static Scenario scenario(String name, Platform platform, boolean installed) {
        return installed
                ? Scenario.of(name, HostOption.installed(platform), HostOption.anyNew(platform))
                : Scenario.of(name, HostOption.anyNew(platform));
    }

    private Platform today(Inventory inventory) {
        return new TodaysHypervisor(catalog)
                .of(inventory.hosts())
                .map(DefaultScenarios::usual)
                .orElse(VVF);
    }

    private static Platform usual(Hypervisor hypervisor) {
        String edition = switch (hypervisor.id()) {
            case "hyper-v-2025" -> "datacenter";
            case "proxmox-ve" -> "standard";
            default -> hypervisor.editions().get(0).id();
        };
        return new Platform(
                hypervisor.id(),
                edition,
                hypervisor.hostOperatingSystems().stream().findFirst());
    }
}
