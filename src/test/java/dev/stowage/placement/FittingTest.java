package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.demand.HostRules;
import dev.stowage.demand.Workload;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many more fit, and where a new one is cheapest. */
class FittingTest {
    private static final String LINUX = "SUSE Linux Enterprise 15 (64-bit)";
    private static final String KIND = "x86-1s-32-256GiB";
    private static final String FIRST = KIND + " #01";
    private static final String SECOND = KIND + " #02";
    private static final List<HostOption> ONE = List.of(Problems.atMost(1, Problems.PROXMOX, "x86-1s-32", 256));
    private static final List<HostOption> TWO = List.of(Problems.atMost(2, Problems.PROXMOX, "x86-1s-32", 256));
    private static final List<HostOption> ANY = List.of(Problems.bought(Problems.PROXMOX, "x86-1s-32", 256));

    @Test
    void soManyMoreFitAndNotOneBeyond() {
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(0, ONE, web(0)), FIRST);

        FittingAnswer answer = plans.inquiry().fitting(0);

        assertThat(answer.more()).isGreaterThan(5).isEqualTo(answer.capacity());
        assertThat(unplaced(1 + answer.more())).isZero();
        assertThat(unplaced(2 + answer.more())).isEqualTo(1);
        assertThat(answer.hosts()).containsExactly(new FittingAnswer.HostRoom(FIRST, answer.more()));
        assertThat(answer.stops()).hasSize(1);
        assertThat(answer.stops().get(0).kind()).isEqualTo(Obstacle.Kind.MEMORY);
    }

    private static int unplaced(int vms) {
        VirtualMachine[] all =
                IntStream.range(0, vms).mapToObj(FittingTest::web).toArray(VirtualMachine[]::new);
        PlacementFacts facts = new PlacementFacts(StandingPlans.problem(0, ONE, all));
        return new FirstFitDecreasing(facts, HostSlots.enough(facts)).place().unplaced();
    }

    @Test
    void aSecondHostThatMayFailLeavesRoomForOneHostOnly() {
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(1, TWO, web(0), web(1)), FIRST, SECOND);
        int aHostTakes = StandingPlans.of(StandingPlans.problem(0, ONE, web(0)), FIRST)
                        .inquiry()
                        .fitting(0)
                        .more()
                + 1;

        FittingAnswer answer = plans.inquiry().fitting(0);

        assertThat(answer.capacity()).isEqualTo(2 * aHostTakes - 2);
        assertThat(answer.more()).isEqualTo(aHostTakes - 2);
        assertThat(answer.stops()).extracting(PlacesAnswer.Refusal::kind).contains(Obstacle.Kind.FAILOVER_RESERVE);
    }

    @Test
    void vmsThatStayApartFitOncePerHost() {
        VirtualMachine dc = Estates.with(Estates.vm("dc1", 2, 8, LINUX, ""), List.of(), List.of("dcs"));
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(0, ANY, dc, web(1)), FIRST, SECOND);

        FittingAnswer answer = plans.inquiry().fitting(0);

        assertThat(answer.hosts()).containsExactly(new FittingAnswer.HostRoom(SECOND, 1));
    }

    @Test
    void aNewVmGoesWhereItCostsLeastAndToANewHostWhereNoneHasRoom() {
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(0, ANY, web(0), web(1)), FIRST, SECOND);

        PlacesAnswer small = plans.inquiry().places(fresh(8, List.of()));
        PlacesAnswer large = plans.inquiry().places(fresh(240, List.of()));

        assertThat(small.host()).isEmpty();
        assertThat(small.roomy()).isEqualTo(2);
        assertThat(small.best()).extracting(MoveAnswer::to).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(small.best().get(0).difference().orElseThrow().perMonth().isPositive())
                .isTrue();
        assertThat(large.roomy()).isZero();
        assertThat(large.best()).extracting(MoveAnswer::to).containsExactly(KIND + " #03");
        assertThat(large.refusals()).extracting(PlacesAnswer.Refusal::kind).containsExactly(Obstacle.Kind.MEMORY);
    }

    @Test
    void aNewVmCostsWhatThePlanWithItCosts() {
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(1, ANY, web(0), web(1)), FIRST, FIRST);
        Workload more = fresh(32, List.of());

        MoveAnswer best = plans.inquiry().places(more).best().get(0);

        List<Workload> all =
                new ArrayList<>(plans.inquiry().standing().problem().workloads());
        all.add(more);
        PlacementProblem old = plans.inquiry().standing().problem();
        PlacementProblem with = new PlacementProblem(
                all,
                old.offers(),
                old.repairs(),
                old.policy(),
                old.sharedStorage().plus(dev.stowage.quantity.DataSize.ofMiB(more.storageMiB())),
                old.bills());
        Plan built = StandingPlans.of(with, FIRST, FIRST, best.to()).plan();
        assertThat(best.difference().orElseThrow().afterPerMonth())
                .isEqualTo(built.cost().totalPerMonth());
        assertThat(best.difference().orElseThrow().beforePerMonth())
                .isEqualTo(plans.plan().cost().totalPerMonth());
    }

    @Test
    void aNewVmThatMustStayApartAvoidsItsRival() {
        VirtualMachine dc = Estates.with(Estates.vm("dc1", 2, 8, LINUX, ""), List.of(), List.of("dcs"));
        StandingPlans plans = StandingPlans.of(StandingPlans.problem(0, ANY, dc, web(1)), FIRST, SECOND);

        PlacesAnswer answer = plans.inquiry().places(fresh(8, List.of("dcs")));

        assertThat(answer.best()).extracting(MoveAnswer::to).containsExactly(SECOND);
        assertThat(answer.refusals().get(0).example().vms()).containsExactly("dc1");
    }

    private static VirtualMachine web(int number) {
        return Estates.vm("web" + number, 2, 20, LINUX, "");
    }

    private static Workload fresh(int gibibytes, List<String> apart) {
        Workload like = StandingPlans.problem(0, ONE, Estates.vm("fresh", 2, gibibytes, LINUX, ""))
                .workloads()
                .get(0);
        return new Workload(
                like.id(),
                like.name(),
                like.vcpus(),
                like.cpu(),
                like.memoryMiB(),
                like.storageMiB(),
                like.guestOs(),
                like.software(),
                like.architecture(),
                like.production(),
                "",
                Optional.empty(),
                List.of(),
                apart,
                HostRules.NONE);
    }
}
