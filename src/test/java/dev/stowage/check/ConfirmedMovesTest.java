package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.CostDifference;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.Obstacle;
import dev.stowage.placement.Place;
import dev.stowage.placement.Plan;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a plan answers when it is asked to move a VM, confirmed by the checker: where the move fits, the plan that comes of
 * it is valid and costs what was said; where it does not, a plan that does it all the same is wrong for the very reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfirmedMovesTest {
    private static final int PAIRS = 1000;

    private final Map<Obstacle.Kind, Integer> refused = new EnumMap<>(Obstacle.Kind.class);
    private int fitting;

    /** Drills that the plan passes and in which the checker finds no way, which it does not take for a fault. */
    private int notShown;

    @ParameterizedTest
    @CsvSource({"midsize-rvtools.xlsx, 24", "small-csv, 80", "scaleup-hana, 80"})
    void everyAnswerIsConfirmed(String sample, int pairs) {
        Inventory inventory =
                Readings.read(SampleInventories.FOLDER.resolve(sample)).inventory();
        for (Scenario scenario : new DefaultScenarios(Plans.CATALOG).of(inventory, Wording.ENGLISH)) {
            AskedPlan asked = new AskedPlan(scenario, inventory);
            assertValid(asked.checkUnmoved());
            Random random = new Random(7);
            for (int i = 0; i < pairs; i++) {
                int vm = asked.anyVm(random);
                Place to = asked.anyHost(random);
                confirm(asked, vm, to, asked.move(vm, to));
            }
        }
    }

    private static void assertValid(CheckReport report) {
        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.count(Grade.WARNING)).isZero();
        assertThat(report.costLines()).isPositive();
    }

    @AfterAll
    void aThousandPairsOfEverySortWereAsked() {
        assertThat(fitting
                        + refused.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(PAIRS);
        assertThat(fitting).isGreaterThan(PAIRS / 4);
        assertThat(notShown).isLessThanOrEqualTo(PAIRS / 100);
        assertThat(refused)
                .containsKeys(
                        Obstacle.Kind.CPU, Obstacle.Kind.MEMORY, Obstacle.Kind.KEPT_APART, Obstacle.Kind.VCPUS_PER_VM);
    }

    private void confirm(AskedPlan asked, int vm, Place to, MoveAnswer answer) {
        switch (answer.verdict()) {
            case FITS -> {
                fitting++;
                assertValidAt(answer, asked, vm, asked.moved(vm, to));
            }
            case DOES_NOT_FIT -> {
                refused.merge(answer.obstacles().get(0).kind(), 1, Integer::sum);
                answer.obstacles().forEach(obstacle -> assertWrong(obstacle, asked, vm, to));
            }
            case STAYS -> assertThat(answer.from()).contains(to.name());
        }
    }

    private void assertValidAt(MoveAnswer answer, AskedPlan asked, int vm, String file) {
        Plan plan = asked.plan();
        CostDifference difference = answer.difference().orElseThrow();
        EditedPlan moved = new EditedPlan(file);
        Money total = Money.of(
                plan.cost().currency(),
                new BigDecimal(moved.at("/cost/totalPerMonth").get("amount").asText()));
        assertThat(total).isEqualTo(plan.cost().totalPerMonth().plus(difference.perMonth()));
        assertThat(difference.lines().stream()
                        .map(CostDifference.LineChange::difference)
                        .reduce(Money.zero(total.getCurrencyUnit()), Money::plus))
                .isEqualTo(difference.perMonth());
        asked.together(vm)
                .forEach(one ->
                        assertThat(moved.hostOf(asked.workload(one).id())).isEqualTo(moved.hostOf(answer.vm())));

        CheckReport report = asked.check(file);

        // A baseline in which somebody moved a VM is valid but for that.
        List<PlanFinding> faults = report.findings().stream()
                .filter(finding -> finding.grade() != Grade.BREACH)
                .filter(finding -> !(asked.keepsToday() && finding.constraint() == Constraint.TODAY))
                .filter(finding -> !isNotShown(finding))
                .toList();
        notShown += report.findings().stream().anyMatch(ConfirmedMovesTest::isNotShown) ? 1 : 0;
        assertThat(faults)
                .as(Wording.ENGLISH.print(answer.answer()) + "\n" + report.text(Wording.ENGLISH))
                .isEmpty();
    }

    private static boolean isNotShown(PlanFinding finding) {
        return finding.constraint() == Constraint.FAILOVER && finding.grade() == Grade.NOT_SHOWN;
    }

    private static void assertWrong(Obstacle obstacle, AskedPlan asked, int vm, Place to) {
        Constraint constraint = constraint(obstacle.kind());
        Collection<Integer> movers = obstacle.kind() == Obstacle.Kind.KEPT_TOGETHER ? Set.of(vm) : asked.together(vm);
        Set<String> names =
                movers.stream().map(one -> asked.workload(one).name()).collect(Collectors.toSet());

        CheckReport report = asked.check(asked.edited(movers, to));

        assertThat(report.findings())
                .as(obstacle + "\n"
                        + report.text(Wording.ENGLISH)
                                .lines()
                                .filter(l -> !l.contains("COST_LINE"))
                                .collect(Collectors.joining("\n")))
                .anySatisfy(finding -> {
                    assertThat(finding.constraint()).isEqualTo(constraint);
                    assertThat(finding.grade()).isIn(grades(constraint, asked));
                    assertThat(finding.host().equals(Optional.of(to.name()))
                                    || finding.vm().filter(names::contains).isPresent()
                                    || constraint == Constraint.AFFINITY
                                    || constraint == Constraint.FAILOVER)
                            .isTrue();
                });
    }

    /** What a baseline may breach is none of its faults; a way that is not found is not proved to be none. */
    private static Set<Grade> grades(Constraint constraint, AskedPlan asked) {
        return switch (constraint) {
            case FAILOVER -> Set.of(Grade.FAULT, Grade.NOT_SHOWN);
            case CPU, MEMORY, STORAGE, VMS_PER_HOST, AFFINITY, ANTI_AFFINITY ->
                Set.of(asked.keepsToday() ? Grade.BREACH : Grade.FAULT);
            default -> Set.of(Grade.FAULT);
        };
    }

    private static Constraint constraint(Obstacle.Kind kind) {
        return switch (kind) {
            case KIND_LIMIT -> Constraint.HOST_LIMIT;
            case ARCHITECTURE -> Constraint.ARCHITECTURE;
            case SHARED_KERNEL -> Constraint.SHARED_KERNEL;
            case PRODUCTION_NEEDS_TYPE_1 -> Constraint.PRODUCTION_NEEDS_TYPE_1;
            case VCPUS_PER_VM -> Constraint.VCPUS_PER_VM;
            case MEMORY_PER_VM -> Constraint.MEMORY_PER_VM;
            case KEPT_TOGETHER -> Constraint.AFFINITY;
            case CPU -> Constraint.CPU;
            case MEMORY -> Constraint.MEMORY;
            case STORAGE -> Constraint.STORAGE;
            case VMS_PER_HOST -> Constraint.VMS_PER_HOST;
            case KEPT_APART -> Constraint.ANTI_AFFINITY;
            case ONLY_ELSEWHERE -> Constraint.ONLY_ELSEWHERE;
            case NEVER_HERE -> Constraint.NEVER_HERE;
            case STANDS_ALONE -> Constraint.STANDS_ALONE;
            case FAILOVER_RESERVE -> Constraint.FAILOVER;
        };
    }
}
