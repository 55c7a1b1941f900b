package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each constraint, as the answer to "why not there?". */
class MovesTest {
    private static final String LINUX = "SUSE Linux Enterprise 15 (64-bit)";
    private static final String KIND = "x86-1s-32-256GiB";
    private static final String FIRST = KIND + " #01";
    private static final String SECOND = KIND + " #02";
    private static final String THIRD = KIND + " #03";
    private static final List<HostOption> SMALL = List.of(Problems.bought(Problems.PROXMOX, "x86-1s-32", 256));

    @Test
    void memoryThatIsMissingIsNamedWithItsNumbers() {
        StandingPlans plans = twoOf(Estates.vm("one", 4, 200, LINUX, ""), Estates.vm("two", 4, 150, LINUX, ""));

        MoveAnswer answer = plans.move("one", SECOND);

        PlannedHost.Load there = plans.host(SECOND).load();
        assertThat(answer.verdict()).isEqualTo(MoveAnswer.Verdict.DOES_NOT_FIT);
        assertThat(answer.difference()).isEmpty();
        assertRoom(
                binding(answer, Obstacle.Kind.MEMORY),
                plans.host(FIRST).load().memoryMiB(),
                there.memoryCapacityMiB() - there.memoryMiB(),
                there.memoryCapacityMiB());
        assertThat(Wording.ENGLISH.print(answer.answer()))
                .matches("memory needed 200[.0-9]* GiB with overhead, free [0-9.]+ GiB of [0-9.]+ GiB");
    }

    @Test
    void cpuThatIsMissingIsNamedWithItsNumbers() {
        PlacementProblem problem = StandingPlans.problem(
                0,
                SMALL,
                IntStream.range(0, 8)
                        .mapToObj(number -> Estates.vm("vm" + number, 64, 8, LINUX, ""))
                        .toArray(VirtualMachine[]::new));
        long aHostTakes = problem.offers().get(0).capacity().cpuMilliPoints()
                / problem.workloads().get(0).cpu().milli();
        StandingPlans plans = StandingPlans.of(
                problem,
                IntStream.range(0, 8)
                        .mapToObj(number -> number == 0 ? FIRST : number <= aHostTakes ? SECOND : "")
                        .toArray(String[]::new));

        Obstacle cpu = binding(plans.move("vm0", SECOND), Obstacle.Kind.CPU);

        PlannedHost.Load there = plans.host(SECOND).load();
        assertRoom(
                cpu,
                plans.host(FIRST).load().cpuMilliPoints(),
                there.cpuCapacityMilliPoints() - there.cpuMilliPoints(),
                there.cpuCapacityMilliPoints());
    }

    @Test
    void ownDisksAndTheNumberOfVmsAreLimitsToo() {
        PlacementProblem narrow = StandingPlans.with(
                StandingPlans.problem(0, SMALL, Estates.vm("one", 4, 8, LINUX, ""), Estates.vm("two", 4, 8, LINUX, "")),
                host -> StandingPlans.limited(host, 1, 150 * 1024));

        MoveAnswer answer = StandingPlans.of(narrow, FIRST, SECOND).move("one", SECOND);

        assertThat(answer.obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.STORAGE, Obstacle.Kind.VMS_PER_HOST);
        assertRoom(answer.obstacles().get(0), 100 * 1024, 50 * 1024, 150 * 1024);
        assertRoom(answer.obstacles().get(1), 1, 0, 1);
    }

    @Test
    void limitsOfTheHypervisorAreNamed() {
        List<HostOption> both = List.of(SMALL.get(0), HostOption.anyNew(Problems.VIRTUALBOX));
        PlacementProblem problem = StandingPlans.problem(
                0, both, Estates.vm("build-test", 48, 64, LINUX, ""), Estates.vm("erp", 4, 16, LINUX, ""));
        String bare = problem.offers().get(0).id() + " #01";
        String hosted = problem.offers().stream()
                .filter(offer -> !offer.capacity().bareMetal())
                .findFirst()
                .orElseThrow()
                .id();
        StandingPlans plans = StandingPlans.of(problem, bare, bare);

        assertRoom(binding(plans.move("build-test", hosted), Obstacle.Kind.VCPUS_PER_VM), 48, 32, 32);
        assertThat(Wording.GERMAN.print(binding(plans.move("erp", hosted), Obstacle.Kind.PRODUCTION_NEEDS_TYPE_1)
                        .reason()))
                .startsWith("erp ist produktiv und braucht einen Typ-1-Hypervisor");
    }

    @Test
    void anotherArchitectureIsNamed() {
        PlacementProblem problem = StandingPlans.problem(
                0, SMALL, Estates.vm("lpar", 4, 8, "IBM AIX 7.3", ""), Estates.vm("web", 4, 8, LINUX, ""));

        MoveAnswer answer = StandingPlans.of(problem, "", FIRST).move("lpar", FIRST);

        assertThat(answer.from()).isEmpty();
        binding(answer, Obstacle.Kind.ARCHITECTURE);
    }

    @Test
    void theVmThatItMustStayApartFromIsNamed() {
        StandingPlans plans = twoOf(
                Estates.with(Estates.vm("dc1", 2, 8, LINUX, ""), List.of(), List.of("dcs")),
                Estates.with(Estates.vm("dc2", 2, 8, LINUX, ""), List.of(), List.of("dcs")));

        Obstacle apart = binding(plans.move("dc1", SECOND), Obstacle.Kind.KEPT_APART);

        assertThat(apart.vms()).containsExactly("dc2");
        assertThat(Wording.ENGLISH.print(apart.reason())).isEqualTo("dc1 must stay apart from dc2");
    }

    @Test
    void vmsThatMustStayTogetherMoveTogetherOrNotAtAll() {
        VirtualMachine app = Estates.with(Estates.vm("app", 2, 60, LINUX, ""), List.of("shop"), List.of());
        VirtualMachine db = Estates.with(Estates.vm("db", 2, 120, LINUX, ""), List.of("shop"), List.of());
        PlacementProblem problem = StandingPlans.problem(0, SMALL, app, db, Estates.vm("other", 2, 100, LINUX, ""));
        StandingPlans plans = StandingPlans.of(problem, FIRST, FIRST, SECOND);

        MoveAnswer tooMuch = plans.move("app", SECOND);
        MoveAnswer fresh = plans.move("app", KIND);

        assertThat(tooMuch.obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.KEPT_TOGETHER, Obstacle.Kind.MEMORY);
        assertThat(tooMuch.obstacles().get(0).vms()).containsExactly("db");
        assertThat(fresh.fits()).isTrue();
        assertThat(fresh.together()).containsExactly("db");
    }

    @Test
    void aKindThatIsUsedUpIsNamed() {
        PlacementProblem problem = StandingPlans.problem(
                0, List.of(Problems.atMost(1, Problems.PROXMOX, "x86-1s-32", 256)), Estates.vm("one", 4, 8, LINUX, ""));

        MoveAnswer answer = StandingPlans.of(problem, FIRST).move("one", KIND);

        assertThat(Wording.ENGLISH.print(
                        binding(answer, Obstacle.Kind.KIND_LIMIT).reason()))
                .startsWith("no further host of this kind: the scenario offers 1 (");
    }

    @Test
    void aReserveThatWouldFallShortIsNamedWithWhoWouldBeHomeless() {
        PlacementProblem problem = StandingPlans.problem(
                1,
                List.of(Problems.atMost(3, Problems.PROXMOX, "x86-1s-32", 256)),
                Estates.vm("a", 4, 135, LINUX, ""),
                Estates.vm("b", 4, 135, LINUX, ""),
                Estates.vm("c", 4, 60, LINUX, ""),
                Estates.vm("d", 4, 60, LINUX, ""));
        StandingPlans plans = StandingPlans.of(problem, FIRST, SECOND, SECOND, THIRD);

        Obstacle reserve = binding(plans.move("c", THIRD), Obstacle.Kind.FAILOVER_RESERVE);

        assertThat(plans.plan().drill().passed()).isTrue();
        assertThat(reserve.vms()).containsExactly("a");
        assertThat(Wording.ENGLISH.print(reserve.reason()))
                .isEqualTo("the failover reserve would fall short: if %s failed, no place would be left for a"
                        .formatted(FIRST));
    }

    @Test
    void emptyingAHostSavesItsWholePrice() {
        StandingPlans plans = twoOf(Estates.vm("one", 4, 8, LINUX, ""), Estates.vm("two", 4, 8, LINUX, ""));

        MoveAnswer answer = plans.move("two", FIRST);

        CostDifference difference = answer.difference().orElseThrow();
        Plan one = StandingPlans.of(plans.inquiry().standing().problem(), FIRST, FIRST)
                .plan();
        assertThat(difference.afterPerMonth()).isEqualTo(one.cost().totalPerMonth());
        assertThat(difference.perMonth())
                .isEqualTo(one.cost().totalPerMonth().minus(plans.plan().cost().totalPerMonth()));
        assertThat(difference.perMonth().isNegative()).isTrue();
        assertThat(answer.changes().stream().map(Wording.ENGLISH::print))
                .contains("host without VMs: " + SECOND)
                .anyMatch(change -> change.matches("hosts of the kind .*: 2 → 1"));
    }

    @Test
    void aVmThatStandsThereIsNotMoved() {
        MoveAnswer answer = twoOf(Estates.vm("one", 4, 8, LINUX, ""), Estates.vm("two", 4, 8, LINUX, ""))
                .move("one", FIRST);

        assertThat(answer.verdict()).isEqualTo(MoveAnswer.Verdict.STAYS);
        assertThat(answer.difference()).isEmpty();
    }

    @Test
    void aPlanOfAnotherInventoryIsNotSetUp() {
        StandingPlans plans = twoOf(Estates.vm("one", 4, 8, LINUX, ""), Estates.vm("two", 4, 8, LINUX, ""));
        PlacementProblem other = StandingPlans.problem(
                0, SMALL, Estates.vm("one", 4, 9, LINUX, ""), Estates.vm("three", 4, 8, LINUX, ""));
        PlacementProblem grown =
                StandingPlans.problem(0, SMALL, Estates.vm("one", 8, 8, LINUX, ""), Estates.vm("two", 4, 8, LINUX, ""));

        assertThat(Standing.of(other, plans.plan())).isEmpty();
        assertThat(Standing.of(grown, plans.plan())).isEmpty();
    }

    private static StandingPlans twoOf(VirtualMachine one, VirtualMachine two) {
        return StandingPlans.of(StandingPlans.problem(0, SMALL, one, two), FIRST, SECOND);
    }

    private static Obstacle binding(MoveAnswer answer, Obstacle.Kind kind) {
        assertThat(answer.obstacles()).isNotEmpty();
        assertThat(answer.obstacles().get(0).kind()).isEqualTo(kind);
        assertThat(answer.answer()).isEqualTo(answer.obstacles().get(0).reason());
        return answer.obstacles().get(0);
    }

    private static void assertRoom(Obstacle obstacle, long needed, long free, long capacity) {
        assertThat(obstacle.room()).contains(new Obstacle.Room(needed, free, capacity));
    }
}
