package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.Workload;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioRunner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers about the plans of the shipped samples, held against plans that are built from nothing. */
class SampleMovesTest {
    private static final Effort SHORT = new Effort(20, 0, 1);
    private static final int PAIRS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"midsize-rvtools.xlsx", "small-csv", "scaleup-hana"})
    void whatAMoveCostsIsTheDifferenceOfTwoBillsAndWhatRefusesItIsTrue(String sample) {
        Inventory inventory =
                Readings.read(SampleInventories.FOLDER.resolve(sample)).inventory();
        ScenarioRunner runner = new ScenarioRunner(Problems.CATALOG, new OptaPlannerPlacer());
        int fitting = 0;
        int refused = 0;
        for (Scenario scenario : new DefaultScenarios(Problems.CATALOG).of(inventory, Wording.ENGLISH)) {
            Plan plan =
                    runner.run(scenario, inventory, SHORT, SolveWatch.NOBODY).plan();
            PlacementProblem problem = runner.prepare(scenario, inventory).problem();
            Inquiry inquiry = new Inquiry(Standing.of(problem, plan).orElseThrow());
            Random random = new Random(7);
            for (int i = 0; i < PAIRS; i++) {
                int workload = random.nextInt(problem.workloads().size());
                PlannedHost host = plan.hosts().get(random.nextInt(plan.hosts().size()));
                Place place = inquiry.standing().place(host.name()).orElseThrow();
                MoveAnswer answer = inquiry.move(workload, place);
                if (answer.fits()) {
                    fitting++;
                    assertBilled(answer, problem, plan, host);
                } else if (answer.verdict() == MoveAnswer.Verdict.DOES_NOT_FIT) {
                    refused++;
                    assertRefused(answer, problem, host);
                }
            }
        }
        assertThat(fitting).isPositive();
        assertThat(refused).isPositive();
    }

    private static void assertBilled(MoveAnswer answer, PlacementProblem problem, Plan plan, PlannedHost host) {
        CostDifference difference = answer.difference().orElseThrow();
        Money before = billed(problem, hosts(plan));
        Map<String, String> moved = hosts(plan);
        moved.put(answer.vm(), host.name());
        problem.workloads().stream()
                .filter(one -> answer.together().contains(one.name()))
                .forEach(one -> moved.put(one.id(), host.name()));
        Money after = billed(problem, moved);

        assertThat(before).isEqualTo(plan.cost().totalPerMonth());
        assertThat(difference.perMonth()).isEqualTo(after.minus(before));
        assertThat(difference.lines().stream()
                        .map(CostDifference.LineChange::difference)
                        .reduce(Money.zero(after.getCurrencyUnit()), Money::plus))
                .isEqualTo(difference.perMonth());
    }

    private static Map<String, String> hosts(Plan plan) {
        Map<String, String> hosts = new HashMap<>();
        plan.hosts().forEach(host -> host.workloads().forEach(id -> hosts.put(id, host.name())));
        return hosts;
    }

    /** The bill of a placement, with nothing taken over from the plan that is asked. */
    private static Money billed(PlacementProblem problem, Map<String, String> hosts) {
        PlacementFacts facts = new PlacementFacts(problem);
        int[] many = new int[facts.offers()];
        for (int o = 0; o < many.length; o++) {
            many[o] = facts.offer(o).isInstalled() ? facts.offer(o).limit() : facts.workloads() + 4;
        }
        HostSlots slots = new HostSlots(facts, many);
        Map<String, Integer> slotByName = new HashMap<>();
        for (int slot = 0; slot < slots.count(); slot++) {
            slotByName.put(slots.name(slot), slot);
        }
        int[] assignment = problem.workloads().stream()
                .mapToInt(one -> hosts.containsKey(one.id()) ? slotByName.get(hosts.get(one.id())) : -1)
                .toArray();
        return new PlanBuilder(facts, slots).finish(assignment).bill().totalPerMonth();
    }

    /** From the workloads and the host kind alone. */
    private static void assertRefused(MoveAnswer answer, PlacementProblem problem, PlannedHost host) {
        Map<String, Workload> byId =
                problem.workloads().stream().collect(Collectors.toMap(Workload::id, workload -> workload));
        HostCapacity capacity = problem.offers().stream()
                .filter(offer -> offer.id().equals(host.offer()))
                .findFirst()
                .orElseThrow()
                .capacity();
        List<Workload> guests = host.workloads().stream().map(byId::get).toList();
        List<Workload> movers = problem.workloads().stream()
                .filter(one -> one.id().equals(answer.vm()) || answer.together().contains(one.name()))
                .filter(one -> !host.workloads().contains(one.id()))
                .toList();
        for (Obstacle obstacle : answer.obstacles()) {
            switch (obstacle.kind()) {
                case CPU -> assertThat(cpu(guests) + cpu(movers)).isGreaterThan(capacity.cpuMilliPoints());
                case MEMORY ->
                    assertThat(memory(guests, capacity) + memory(movers, capacity))
                            .isGreaterThan(capacity.memoryMiB());
                case VCPUS_PER_VM -> assertThat(movers).anyMatch(one -> one.vcpus() > capacity.maxVcpusPerVm());
                case PRODUCTION_NEEDS_TYPE_1 -> assertThat(capacity.bareMetal()).isFalse();
                case KEPT_APART ->
                    assertThat(guests.stream().map(Workload::name)).containsAnyElementsOf(obstacle.vms());
                default -> assertThat(obstacle.reason()).isNotNull();
            }
        }
    }

    private static long cpu(List<Workload> workloads) {
        return workloads.stream().mapToLong(one -> one.cpu().milli()).sum();
    }

    private static long memory(List<Workload> workloads, HostCapacity host) {
        return workloads.stream()
                .mapToLong(one -> host.vmOverhead().memoryMiB(one.vcpus(), one.memoryMiB()))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCheapestPlaceIsTheCheapestOfAllHosts(long seed) {
        Inventory inventory =
                Readings.read(SampleInventories.FOLDER.resolve("small-csv")).inventory();
        ScenarioRunner runner = new ScenarioRunner(Problems.CATALOG, new OptaPlannerPlacer());
        Scenario scenario = new DefaultScenarios(Problems.CATALOG)
                .of(inventory, Wording.ENGLISH)
                .get(3);
        Plan plan = runner.run(scenario, inventory, SHORT, SolveWatch.NOBODY).plan();
        Standing standing =
                Standing.of(runner.prepare(scenario, inventory).problem(), plan).orElseThrow();
        Inquiry inquiry = new Inquiry(standing);
        int workload = new Random(seed).nextInt(standing.problem().workloads().size());

        PlacesAnswer places = inquiry.places(workload);

        Money cheapest = plan.hosts().stream()
                .map(host -> inquiry.move(workload, standing.place(host.name()).orElseThrow()))
                .filter(MoveAnswer::fits)
                .map(answer -> answer.difference().orElseThrow().perMonth())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(places.best().get(0).difference().orElseThrow().perMonth()).isEqualTo(cheapest);
    }
}
