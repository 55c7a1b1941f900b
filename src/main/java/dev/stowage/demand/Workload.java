package dev.stowage.demand;

import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.CpuArchitecture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A VM after the sizing policy: what a host must give it, growth included. The hypervisor's own overhead for it is not
 * in these numbers, since it differs from hypervisor to hypervisor.
 *
 * @param id of the VM in the inventory
 * @param vcpus configured, without growth: what limits of hypervisors are held against
 * @param cpu computing work, comparable between processors
 * @param memoryMiB above zero
 * @param storageMiB zero or more
 * @param software what it runs beside Windows Server that must be licensed
 * @param production whether the production policy protects it
 * @param todayHost where it stands today, if the inventory knows that host
 * @param hostRules what the planner demands of its host
 */
public record Workload(
        String id,
        String name,
        int vcpus,
        ComputePoints cpu,
        long memoryMiB,
        long storageMiB,
        GuestOs guestOs,
        List<GuestSoftware> software,
        CpuArchitecture architecture,
        boolean production,
        String cluster,
        Optional<String> todayHost,
        List<String> affinityGroups,
        List<String> antiAffinityGroups,
        HostRules hostRules) {
    public Workload {
        Objects.requireNonNull(cpu, "cpu");
        Objects.requireNonNull(guestOs, "guestOs");
        Objects.requireNonNull(architecture, "architecture");
        Objects.requireNonNull(hostRules, "hostRules");
        if (vcpus < 1 || memoryMiB < 1 || storageMiB < 0) {
            throw new IllegalArgumentException("Workload \"%s\" cannot need %d vCPU, %d MiB memory and %d MiB storage"
                    .formatted(name, vcpus, memoryMiB, storageMiB));
        }
        software = List.copyOf(software);
        affinityGroups = List.copyOf(affinityGroups);
        antiAffinityGroups = List.copyOf(antiAffinityGroups);
    }

    public Workload withSoftware(List<GuestSoftware> runs) {
        return copy(runs, production, affinityGroups, antiAffinityGroups, hostRules);
    }

    public Workload withProduction(boolean isProduction) {
        return copy(software, isProduction, affinityGroups, antiAffinityGroups, hostRules);
    }

    /** Under rules of the planner: in these groups, and on hosts that these rules allow. */
    public Workload withRules(List<String> together, List<String> apart, HostRules hosts) {
        return copy(software, production, together, apart, hosts);
    }

    private Workload copy(
            List<GuestSoftware> runs,
            boolean isProduction,
            List<String> together,
            List<String> apart,
            HostRules hosts) {
        return new Workload(
                id,
                name,
                vcpus,
                cpu,
                memoryMiB,
                storageMiB,
                guestOs,
                runs,
                architecture,
                isProduction,
                cluster,
                todayHost,
                together,
                apart,
                hosts);
    }
}
