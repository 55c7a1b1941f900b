package dev.stowage.check;

import dev.stowage.demand.Workload;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Inquiry;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.OtherPlan;
import dev.stowage.placement.Place;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlannedHost;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.Standing;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.report.PlanFile;
import dev.stowage.report.PlanOrigin;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioInputs;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A solved plan that is asked what would be otherwise, and the plan files of what it answers. */
final class AskedPlan {
    private static final Effort SHORT = new Effort(5, 0, 1);

    private final Inventory inventory;
    private final ScenarioResult solved;
    private final ScenarioInputs inputs;
    private final Inquiry inquiry;
    private final OtherPlan other;
    private final PlanOrigin origin;
    private final String file;

    AskedPlan(Scenario scenario, Inventory inventory) {
        ScenarioRunner runner = new ScenarioRunner(Plans.CATALOG, new OptaPlannerPlacer());
        this.inventory = inventory;
        this.inputs = ScenarioInputs.of(Plans.CATALOG, scenario, inventory);
        this.solved = runner.run(scenario, inventory, SHORT, SolveWatch.NOBODY);
        Standing standing = Standing.of(runner.prepare(scenario, inventory).problem(), solved.plan())
                .orElseThrow();
        this.inquiry = new Inquiry(standing);
        this.other = new OtherPlan(standing, solved.plan());
        this.origin = PlanOrigin.of(inventory, SHORT, Plans.CATALOG, 0);
        this.file = file(solved.plan());
    }

    Plan plan() {
        return solved.plan();
    }

    boolean keepsToday() {
        return solved.scenario().keepToday();
    }

    int anyVm(Random random) {
        return random.nextInt(inquiry.standing().problem().workloads().size());
    }

    /** Mostly one of the plan's hosts, now and then one that the plan does without. */
    Place anyHost(Random random) {
        List<String> kinds = inquiry.standing().problem().offers().stream()
                .map(offer -> offer.isInstalled() ? offer.installed().get(0) : offer.id())
                .toList();
        List<PlannedHost> hosts = plan().hosts();
        String name = random.nextInt(6) == 0
                ? kinds.get(random.nextInt(kinds.size()))
                : hosts.get(random.nextInt(hosts.size())).name();
        return inquiry.standing().place(name).orElseThrow();
    }

    MoveAnswer move(int vm, Place to) {
        return inquiry.move(vm, to);
    }

    Set<Integer> together(int vm) {
        return other.together(vm);
    }

    Workload workload(int vm) {
        return inquiry.standing().workload(vm);
    }

    /** The file of the plan that the answer is about. */
    String moved(int vm, Place to) {
        return file(other.with(vm, to));
    }

    /** The plan's own file, in which somebody only wrote another host behind these VMs' names. */
    String edited(Collection<Integer> vms, Place to) {
        EditedPlan edited = new EditedPlan(file);
        boolean there = plan().hosts().stream().anyMatch(host -> host.name().equals(to.name()));
        if (!there) {
            String kind = inquiry.standing().problem().offers().get(to.offer()).id();
            edited.addHost(to.name(), kind, false);
        }
        vms.forEach(vm -> edited.stand(workload(vm).id(), to.name()));
        return edited.text();
    }

    CheckReport checkUnmoved() {
        return check(file);
    }

    CheckReport check(String planFile) {
        return Plans.check(planFile, inputs, inventory);
    }

    private String file(Plan plan) {
        return PlanFile.of(
                        new ScenarioResult(solved.scenario(), plan, solved.metrics(), solved.risks(), solved.notes()),
                        origin)
                .json();
    }
}
