package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.GuestOs;
import dev.stowage.demand.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a plan from the outside, from the workloads and the offers alone: every workload once, every limit kept, every
 * group kept together or apart, every number of a host the sum of its workloads.
 */
public final class PlanAudit {
    private final PlacementProblem problem;
    private final Plan plan;
    private final Map<String, Workload> workloads;
    private final Map<String, HostCapacity> capacities = new HashMap<>();

    private PlanAudit(PlacementProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.workloads = problem.workloads().stream().collect(Collectors.toMap(Workload::id, one -> one));
        problem.offers().forEach(offer -> capacities.put(offer.id(), offer.capacity()));
    }

    public static void assertSound(PlacementProblem problem, Plan plan) {
        PlanAudit audit = new PlanAudit(problem, plan);
        audit.everyWorkloadOnce();
        plan.hosts().forEach(audit::host);
        audit.groups();
        audit.limitsOfOffers();
    }

    private void everyWorkloadOnce() {
        List<String> seen = new ArrayList<>();
        plan.hosts().forEach(host -> seen.addAll(host.workloads()));
        plan.unplaced().forEach(one -> seen.add(one.id()));
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(workloads.keySet());
        assertThat(plan.hosts()).extracting(PlannedHost::name).doesNotHaveDuplicates();
    }

    private void host(PlannedHost host) {
        HostCapacity capacity = capacities.get(host.offer());
        List<Workload> guests = host.workloads().stream().map(workloads::get).toList();
        long cpu = guests.stream().mapToLong(one -> one.cpu().milli()).sum();
        long memory = guests.stream()
                .mapToLong(one -> capacity.vmOverhead().memoryMiB(one.vcpus(), one.memoryMiB()))
                .sum();
        assertThat(host.load().cpuMilliPoints()).as(host.name()).isEqualTo(cpu);
        assertThat(host.load().memoryMiB()).as(host.name()).isEqualTo(memory);
        assertThat(host.windowsVms()).isEqualTo((int) guests.stream()
                .filter(one -> one.guestOs() == GuestOs.WINDOWS_SERVER)
                .count());
        assertThat(host.spare()).isEqualTo(guests.isEmpty());
        if (problem.policy().keepToday()) {
            return;
        }
        assertThat(cpu).as(host.name() + " CPU").isLessThanOrEqualTo(capacity.cpuMilliPoints());
        assertThat(memory).as(host.name() + " memory").isLessThanOrEqualTo(capacity.memoryMiB());
        assertThat(guests).hasSizeLessThanOrEqualTo(capacity.maxVms());
        for (Workload guest : guests) {
            assertThat(guest.vcpus()).isLessThanOrEqualTo(capacity.maxVcpusPerVm());
            assertThat(guest.memoryMiB()).isLessThanOrEqualTo(capacity.maxMemoryPerVmMiB());
            if (problem.policy().productionNeedsType1() && guest.production()) {
                assertThat(capacity.bareMetal())
                        .as(guest.name() + " on " + host.name())
                        .isTrue();
            }
        }
    }

    private void groups() {
        for (PlannedHost host : plan.hosts()) {
            List<String> apart = host.workloads().stream()
                    .flatMap(id -> workloads.get(id).antiAffinityGroups().stream())
                    .toList();
            assertThat(apart).as("kept apart on " + host.name()).doesNotHaveDuplicates();
        }
        Map<String, Set<String>> hostsOfGroup = new HashMap<>();
        plan.hosts()
                .forEach(host -> host.workloads()
                        .forEach(id -> workloads
                                .get(id)
                                .affinityGroups()
                                .forEach(group -> hostsOfGroup
                                        .computeIfAbsent(group, any -> new HashSet<>())
                                        .add(host.name()))));
        hostsOfGroup.forEach(
                (group, hosts) -> assertThat(hosts).as("together: " + group).hasSize(1));
    }

    private void limitsOfOffers() {
        for (HostOffer offer : problem.offers()) {
            Stream<PlannedHost> used =
                    plan.hosts().stream().filter(host -> host.offer().equals(offer.id()));
            assertThat(used.count()).as(offer.id()).isLessThanOrEqualTo(offer.limit());
        }
    }
}
