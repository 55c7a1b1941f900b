package dev.stowage.capacity;

import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.Limits;
import dev.stowage.catalog.Overhead;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Subtracts from a host what its hypervisor, its host operating system and the planner's reserves take. */
public final class CapacityCalculator {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final CapacityPolicy policy;

    public CapacityCalculator(CapacityPolicy policy) {
        this.policy = policy;
    }

    /** Why the hypervisor does not run on this hardware; empty where it does. */
    public Optional<Text> refusal(HostModel model, DataSize memory, Hypervisor hypervisor) {
        if (!hypervisor.hostArchitectures().contains(model.architecture())) {
            return Optional.of(Text.of("capacity.refused.architecture", hypervisor.name(), model.architecture()));
        }
        if (!hypervisor.hostModels().isEmpty() && !hypervisor.hostModels().contains(model.id())) {
            return Optional.of(
                    Text.of("capacity.refused.model", hypervisor.name(), String.join(", ", hypervisor.hostModels())));
        }
        Limits limits = hypervisor.limits();
        int cores = model.cpu().cores();
        if (limits.hostCores().filter(limit -> limit.value() < cores).isPresent()) {
            int limit = limits.hostCores().get().value();
            return Optional.of(Text.of("capacity.refused.cores", hypervisor.name(), limit, cores));
        }
        int threads = model.cpu().threads();
        if (limits.hostThreads().filter(limit -> limit.value() < threads).isPresent()) {
            int limit = limits.hostThreads().get().value();
            return Optional.of(Text.of("capacity.refused.threads", hypervisor.name(), limit, threads));
        }
        if (limits.hostMemory()
                .filter(limit -> limit.value().compareTo(memory) < 0)
                .isPresent()) {
            DataSize limit = limits.hostMemory().get().value();
            return Optional.of(Text.of("capacity.refused.memory", hypervisor.name(), limit, memory));
        }
        return Optional.empty();
    }

    /**
     * What may run here: guests of the host's own architecture, and those that no host of this product has, which it
     * imitates. KVM runs on ARM and x86, yet on an ARM host it runs ARM guests only.
     */
    private static Set<CpuArchitecture> guests(HostModel model, Hypervisor hypervisor) {
        return hypervisor.guestArchitectures().stream()
                .filter(guest -> guest == model.architecture()
                        || !hypervisor.hostArchitectures().contains(guest))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param label as the plan names the host kind
     * @param platform which hosts form clusters with each other
     */
    public HostCapacity capacity(
            String label,
            String platform,
            HostModel model,
            DataSize memory,
            Hypervisor hypervisor,
            Optional<HostOperatingSystem> hostOs) {
        Overhead overhead = hypervisor.overhead(policy.storage());
        Cpu cpu = cpu(model, overhead, hostOs);
        Memory left = memory(memory, overhead, hostOs);
        long storage = storage(model);
        Limits limits = hypervisor.limits();
        int threads = model.cpu().threads();
        return new HostCapacity(
                label,
                platform,
                hypervisor.type().bareMetal(),
                hypervisor.sharesKernel(),
                model.cpu(),
                memory,
                guests(model, hypervisor),
                cpu.promised().milli(),
                ComputePoints.of(model.performance().value())
                        .times(policy.cpuOvercommit().promised())
                        .milli(),
                left.promised().floorMiB(),
                storage,
                new VmOverhead(
                        overhead.memoryPerVm().value().bytes(),
                        overhead.memoryPerVcpu().value().bytes(),
                        overhead.memoryPerGibibyte().value().bytes()),
                limits.vmsPerHost().map(limit -> limit.value()).orElse(Integer.MAX_VALUE),
                Math.min(
                        threads, limits.vcpusPerVm().map(limit -> limit.value()).orElse(Integer.MAX_VALUE)),
                limits.memoryPerVm().map(limit -> limit.value().floorMiB()).orElse(Long.MAX_VALUE),
                limits.hostsPerCluster().map(limit -> limit.value()).orElse(Integer.MAX_VALUE),
                cpu.lostCores(),
                left.lost(),
                cpu.derivation(),
                left.derivation());
    }

    private record Cpu(ComputePoints promised, BigDecimal lostCores, Text derivation) {}

    private Cpu cpu(HostModel model, Overhead overhead, Optional<HostOperatingSystem> hostOs) {
        BigDecimal cores = BigDecimal.valueOf(model.cpu().cores());
        BigDecimal fixed = overhead.fixedCores()
                .value()
                .add(hostOs.map(os -> os.cores().value()).orElse(BigDecimal.ZERO));
        Share virtualisation = overhead.cpuShare().value();
        BigDecimal left = cores.subtract(fixed)
                .max(BigDecimal.ZERO)
                .multiply(virtualisation.complement().value());
        BigDecimal perCore = model.performance().value().divide(cores, EXACT);
        BigDecimal points = left.multiply(perCore)
                .multiply(policy.cpuOvercommit().promised())
                .multiply(policy.cpuHeadroom().complement().value());
        ComputePoints promised = ComputePoints.of(points.setScale(3, RoundingMode.FLOOR));
        Text derivation = Text.of(
                "capacity.cpu",
                cores,
                fixed,
                virtualisation,
                perCore.setScale(3, RoundingMode.HALF_UP),
                policy.cpuOvercommit(),
                policy.cpuHeadroom(),
                promised);
        return new Cpu(promised, cores.subtract(left).stripTrailingZeros(), derivation);
    }

    private record Memory(DataSize promised, DataSize lost, Text derivation) {}

    private Memory memory(DataSize memory, Overhead overhead, Optional<HostOperatingSystem> hostOs) {
        DataSize fixed = overhead.fixedMemory()
                .value()
                .plus(hostOs.map(os -> os.memory().value()).orElse(DataSize.ZERO));
        Share managing = overhead.memoryShare().value();
        long lost = Math.min(memory.bytes(), fixed.bytes() + part(memory.bytes(), managing.value()));
        BigDecimal promised = BigDecimal.valueOf(memory.bytes() - lost)
                .multiply(policy.memoryOvercommit().promised())
                .multiply(policy.memoryHeadroom().complement().value());
        DataSize result = new DataSize(promised.setScale(0, RoundingMode.FLOOR).longValueExact());
        Text derivation = Text.of(
                "capacity.memory", memory, fixed, managing, policy.memoryOvercommit(), policy.memoryHeadroom(), result);
        return new Memory(result, new DataSize(lost), derivation);
    }

    private long storage(HostModel model) {
        return switch (policy.storage()) {
            case SHARED -> Long.MAX_VALUE;
            case OWN ->
                model.localStorage()
                        .map(disks -> part(
                                disks.value().floorMiB(),
                                policy.storageHeadroom().complement().value()))
                        .orElse(0L);
        };
    }

    private static long part(long whole, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
