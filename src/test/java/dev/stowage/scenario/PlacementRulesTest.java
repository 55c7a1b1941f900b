package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Inquiry;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.Standing;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a planner's rules make of a plan: 60 VMs on six equal hosts. */
class PlacementRulesTest {
    private static final Platform PROXMOX = Platform.type1("proxmox-ve", "standard");
    private static final Inventory SIXTY_VMS = Estates.mixed(6, 60, 1);

    @Test
    void vmsStandOnListedHostsOnlyAlsoWhereOthersAreEmptier() {
        Map<String, String> hosts = hosts(solve("only: vm000? on esx05, esx06"));

        assertThat(hosts).hasSize(60);
        for (int vm = 1; vm <= 9; vm++) {
            assertThat(hosts.get("vm000" + vm)).isIn("esx05", "esx06");
        }
    }

    @Test
    void vmsStandOnNoBannedHost() {
        Map<String, String> hosts = hosts(solve("never: vm000?, vm001? on esx01, esx02, esx03"));

        assertThat(hosts).hasSize(60);
        for (int vm = 1; vm <= 19; vm++) {
            assertThat(hosts.get("vm%04d".formatted(vm))).isIn("esx04", "esx05", "esx06");
        }
    }

    @Test
    void aTenantSharesHostsWithNobody() {
        Map<String, String> hosts = hosts(solve("alone: vm001?"));

        assertThat(hosts).hasSize(60);
        List<String> ofTenant = hosts.entrySet().stream()
                .filter(one -> one.getKey().startsWith("vm001"))
                .map(Map.Entry::getValue)
                .toList();
        List<String> ofOthers = hosts.entrySet().stream()
                .filter(one -> !one.getKey().startsWith("vm001"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(ofTenant).hasSize(10).doesNotContainAnyElementsOf(ofOthers);
    }

    @Test
    void rulesBetweenVmsAddToThoseOfTheInventory() {
        Map<String, String> hosts = hosts(solve("apart: vm0001, vm0002, vm0003", "together: vm0004, vm0005, vm0006"));

        assertThat(Stream.of("vm0001", "vm0002", "vm0003").map(hosts::get)).doesNotHaveDuplicates();
        assertThat(Stream.of("vm0004", "vm0005", "vm0006").map(hosts::get).distinct())
                .hasSize(1);
    }

    @Test
    void whoHasNoPlaceUnderARuleIsToldTheRule() {
        ScenarioResult result = solve("only: vm0007 on esx99");

        UnplacedWorkload left = result.plan().unplaced().get(0);
        assertThat(left.name()).isEqualTo("vm0007");
        assertThat(Wording.ENGLISH.print(left.reason()))
                .isEqualTo("no host offered is listed in the rule for it (only: vm0007 on esx99)");
        assertThat(left.repair().map(Wording.GERMAN::print))
                .contains("die Platzierungsregel aufheben oder weitere Hosts in sie aufnehmen");
    }

    @Test
    void whyNotOnAnotherHostIsAnsweredWithTheRule() {
        Scenario scenario = scenario("only: vm0001 on esx02, esx03", "never: vm0002 on esx01", "alone: vm001?");
        ScenarioRunner runner = new ScenarioRunner(CatalogReader.shipped(), new OptaPlannerPlacer());
        ScenarioResult solved = runner.run(scenario, SIXTY_VMS, new Effort(20, 0, 1), SolveWatch.NOBODY);
        Standing standing = Standing.of(runner.prepare(scenario, SIXTY_VMS).problem(), solved.plan())
                .orElseThrow();

        assertThat(why(standing, "vm0001", "esx01"))
                .contains(
                        "vm0001 may stand on listed hosts only, and this is none of them (only: vm0001 on esx02, esx03)");
        assertThat(why(standing, "vm0002", "esx01"))
                .contains("vm0002 is banned from this host (never: vm0002 on esx01)");
        String tenant = standing.hostOf(standing.workloads("vm0010").get(0)).orElseThrow();
        assertThat(why(standing, "vm0030", tenant))
                .anyMatch(reason -> reason.startsWith("a rule keeps vm0030 from sharing a host with vm001"));
    }

    private static List<String> why(Standing standing, String vm, String host) {
        return new Inquiry(standing)
                .move(standing.workloads(vm).get(0), standing.place(host).orElseThrow()).obstacles().stream()
                        .map(obstacle -> Wording.ENGLISH.print(obstacle.reason()))
                        .toList();
    }

    @Test
    void aRuleWithoutEffectIsNotPassedOverInSilence() {
        ScenarioResult result = solve("apart: nobody-*", "never: vm0001 on esx99");

        assertThat(result.notes().stream().map(Wording.ENGLISH::print))
                .contains("The placement rule \"apart: nobody-*\" concerns no VM that is planned. Look at its names.")
                .anyMatch(note -> note.startsWith(
                        "The placement rule \"never: vm0001 on esx99\" lists no host that is offered."));
    }

    @Test
    void hostsOfOneKindArePartedOnlyWhereARuleTellsThemApart() {
        assertThat(kinds("apart: vm000?")).containsExactly("installed-1");
        assertThat(kinds("only: vm0001 on esx02, esx03")).containsExactly("installed-1", "installed-1.2");
        assertThat(kinds("only: vm0001 on cluster")).containsExactly("installed-1");
    }

    @Test
    void nothingMovesInABaselineSoRulesAreRefusedThere() {
        Scenario today = Scenario.of("Today", HostOption.installed(PROXMOX)).asToday();

        assertThatThrownBy(() -> today.withPlacementRules(List.of(PlacementRule.parse("apart: *"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keeps today's placement, so it can have no placement rules");
    }

    private static List<String> kinds(String... rules) {
        return ScenarioInputs.of(CatalogReader.shipped(), scenario(rules), SIXTY_VMS).offered().stream()
                .map(OfferedHosts::id)
                .toList();
    }

    private static Scenario scenario(String... rules) {
        return Scenario.of("Ruled", HostOption.installed(PROXMOX))
                .withPlacementRules(Stream.of(rules).map(PlacementRule::parse).toList());
    }

    private static ScenarioResult solve(String... rules) {
        return new ScenarioRunner(CatalogReader.shipped(), new OptaPlannerPlacer())
                .run(scenario(rules), SIXTY_VMS, new Effort(20, 0, 1), SolveWatch.NOBODY);
    }

    /** Host by VM. */
    private static Map<String, String> hosts(ScenarioResult result) {
        return result.plan().hosts().stream()
                .flatMap(host -> host.workloads().stream().map(vm -> Map.entry(vm, host)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().name(),
                        (one, other) -> {
                            throw new IllegalStateException("A VM stands on " + one + " and " + other);
                        },
                        TreeMap::new));
    }
}
