package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayPlacerTest {
    private static final String LINUX = "Ubuntu Linux (64-bit)";
    private static final List<Host> HOSTS =
            List.of(Estates.host("h1", 256), Estates.host("h2", 256), Estates.host("h3", 256));

    @Test
    void everyVmStaysAndEveryHostIsPaid() {
        PlacementProblem problem = today(
                Estates.vm("a", 4, 32, LINUX, "h2"),
                Estates.vm("b", 4, 32, LINUX, "h2"),
                Estates.vm("c", 4, 32, LINUX, "h1"));

        Plan plan = place(problem);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.hosts()).extracting(PlannedHost::name).containsExactly("h1", "h2", "h3");
        assertThat(plan.hosts())
                .extracting(host -> host.workloads())
                .containsExactly(List.of("c"), List.of("a", "b"), List.of());
        assertThat(plan.breaches()).isEmpty();
        assertThat(plan.drill().passed()).isTrue();
    }

    @Test
    void anOverfullHostIsABreachAndNoReasonToMove() {
        PlacementProblem problem = today(Estates.vm("a", 4, 200, LINUX, "h1"), Estates.vm("b", 4, 200, LINUX, "h1"));

        Plan plan = place(problem);

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.hosts().get(0).workloads()).containsExactly("a", "b");
        assertThat(plan.breaches()).hasSize(1);
        assertThat(Wording.ENGLISH.print(plan.breaches().get(0)))
                .isEqualTo("h1: 401 GiB of memory taken, the policy allows 252.72 GiB");
    }

    @Test
    void aVmThatItsHostCouldNotHouseAloneHasNoPlace() {
        Plan plan = place(today(Estates.vm("giant", 4, 3072, LINUX, "h1"), Estates.vm("a", 4, 8, LINUX, "h1")));

        assertThat(plan.unplaced()).extracting(UnplacedWorkload::name).containsExactly("giant");
        assertThat(plan.hosts().get(0).workloads()).containsExactly("a");
    }

    @Test
    void aVmOfAnUnknownHostFindsRoom() {
        Plan plan = place(today(Estates.vm("stray", 4, 8, LINUX, "gone"), Estates.vm("a", 4, 8, LINUX, "h3")));

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.placed()).isEqualTo(2);
    }

    private static PlacementProblem today(VirtualMachine... vms) {
        return Problems.problem(
                Estates.inventory(HOSTS, List.of(vms)),
                Problems.scenario(1, HostOption.installed(Problems.PROXMOX)).asToday());
    }

    private static Plan place(PlacementProblem problem) {
        return new TodayPlacer().place(problem, Effort.DEFAULT, SolveWatch.NOBODY);
    }
}
