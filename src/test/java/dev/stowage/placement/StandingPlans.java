package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Plans in which somebody said where each VM stands. */
final class StandingPlans {
    private final PlacementProblem problem;
    private final Plan plan;

    private StandingPlans(PlacementProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    static PlacementProblem problem(int hostFailures, List<HostOption> hosts, VirtualMachine... vms) {
        return Problems.problem(
                Estates.inventory(List.of(), List.of(vms)), hostFailures, hosts.toArray(HostOption[]::new));
    }

    /** Each VM, in the order of the problem, on the host of this name; nowhere for an empty name. */
    static StandingPlans of(PlacementProblem problem, String... hosts) {
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = HostSlots.enough(facts);
        Map<String, Integer> slotByName = new TreeMap<>();
        for (int slot = 0; slot < slots.count(); slot++) {
            slotByName.put(slots.name(slot), slot);
        }
        slotByName.put("", -1);
        int[] assignment = Arrays.stream(hosts).mapToInt(slotByName::get).toArray();
        HostLoads yardstick = new FirstFitDecreasing(facts, slots).place();
        Plan plan = new PlanBuilder(facts, slots).build(assignment, yardstick, new Plan.Search("by hand", 0, 1));
        return new StandingPlans(problem, plan);
    }

    /** The same problem with hosts that give something else. */
    static PlacementProblem with(PlacementProblem problem, UnaryOperator<HostCapacity> change) {
        return new PlacementProblem(
                problem.workloads(),
                problem.offers().stream()
                        .map(offer -> new HostOffer(
                                offer.id(),
                                change.apply(offer.capacity()),
                                offer.cost(),
                                offer.installed(),
                                offer.limit(),
                                offer.zones()))
                        .toList(),
                problem.repairs(),
                problem.policy(),
                problem.sharedStorage(),
                problem.bills());
    }

    /** The same host with a limit of VMs and disks of its own. */
    static HostCapacity limited(HostCapacity host, int maxVms, long storageMiB) {
        return new HostCapacity(
                host.label(),
                host.platform(),
                host.bareMetal(),
                host.sharedKernel(),
                host.cpu(),
                host.memory(),
                host.guests(),
                host.cpuMilliPoints(),
                host.fullLoadMilliPoints(),
                host.memoryMiB(),
                storageMiB,
                host.vmOverhead(),
                maxVms,
                host.maxVcpusPerVm(),
                host.maxMemoryPerVmMiB(),
                host.maxHostsPerCluster(),
                host.lostCores(),
                host.lostMemory(),
                host.cpuDerivation(),
                host.memoryDerivation());
    }

    Plan plan() {
        return plan;
    }

    Inquiry inquiry() {
        return new Inquiry(Standing.of(problem, plan).orElseThrow());
    }

    MoveAnswer move(String vm, String host) {
        Standing standing = inquiry().standing();
        return inquiry().move(workload(vm), standing.place(host).orElseThrow());
    }

    int workload(String vm) {
        return inquiry().standing().workloads(vm).get(0);
    }

    PlannedHost host(String name) {
        return plan.hosts().stream()
                .filter(host -> host.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
