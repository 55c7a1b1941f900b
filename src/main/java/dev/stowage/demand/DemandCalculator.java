package dev.stowage.demand;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.Horizon;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Makes workloads of VMs: takes the policy's numbers, compares processors, lets everything grow to the horizon. */
public final class DemandCalculator {
    private final SizingPolicy sizing;
    private final ProductionPolicy production;
    private final SoftwareRecognition software;
    private final CoreRatings ratings;
    private final BigDecimal growth;

    /**
     * @param horizon up to whose end the demand grows
     */
    public DemandCalculator(
            SizingPolicy sizing,
            ProductionPolicy production,
            SoftwareRecognition software,
            CoreRatings ratings,
            Horizon horizon) {
        this.sizing = sizing;
        this.production = production;
        this.software = software;
        this.ratings = ratings;
        double perYear = 1 + sizing.growthPerYear().value().doubleValue();
        this.growth = BigDecimal.valueOf(StrictMath.pow(perYear, horizon.months() / 12.0))
                .round(new MathContext(12));
    }

    public Demand demand(Inventory inventory) {
        Map<String, Host> hosts = new HashMap<>();
        inventory.hosts().forEach(host -> hosts.put(host.name(), host));
        Map<ExclusionRule, Exclusion> exclusions = new EnumMap<>(ExclusionRule.class);
        Map<String, Integer> assumed = new TreeMap<>();
        Map<String, Integer> suspected = new TreeMap<>();
        List<Workload> workloads = new ArrayList<>();
        for (VirtualMachine vm : inventory.vms()) {
            Optional<ExclusionRule> rule = sizing.exclusionOf(vm);
            if (rule.isPresent()) {
                exclusions.merge(rule.get(), exclusion(rule.get(), vm, assumed), DemandCalculator::together);
            } else {
                software.suspected(vm).ifPresent(product -> suspected.merge(product, 1, Integer::sum));
                workloads.add(
                        workload(vm, Optional.ofNullable(hosts.get(vm.location().host())), assumed));
            }
        }
        long storageOnly = exclusions.values().stream()
                .filter(Exclusion::storageCounts)
                .mapToLong(Exclusion::storageMiB)
                .sum();
        List<Text> assumptions = assumed.entrySet().stream()
                .map(entry -> Text.of(entry.getKey(), entry.getValue()))
                .toList();
        return new Demand(workloads, storageOnly, List.copyOf(exclusions.values()), suspected, assumptions);
    }

    private Workload workload(VirtualMachine vm, Optional<Host> host, Map<String, Integer> assumed) {
        GuestOs guestOs = GuestOs.recognise(vm.guestOs());
        if (guestOs == GuestOs.UNKNOWN) {
            assumed.merge("demand.assumed.guest-os", 1, Integer::sum);
        }
        return new Workload(
                vm.id(),
                vm.name(),
                vm.vcpus(),
                cpu(vm, host, assumed),
                grown(memory(vm, assumed)),
                grown(storage(vm, assumed)),
                guestOs,
                software.of(vm),
                GuestArchitecture.recognise(vm.guestOs()),
                production.isProduction(vm),
                vm.location().cluster(),
                host.map(Host::name),
                vm.affinityGroups(),
                vm.antiAffinityGroups(),
                HostRules.NONE);
    }

    private ComputePoints cpu(VirtualMachine vm, Optional<Host> host, Map<String, Integer> assumed) {
        CoreRatings.Rating rating = host.map(ratings::of).orElseGet(ratings::ofUnknownHost);
        if (host.isEmpty()) {
            assumed.merge("demand.assumed.unknown-host", 1, Integer::sum);
        } else if (rating.assumed()) {
            assumed.merge("demand.assumed.rating", 1, Integer::sum);
        }
        BigDecimal cores = BigDecimal.valueOf(vm.vcpus());
        if (sizing.cpuBasis() == CpuBasis.SAMPLED) {
            int clock = host.map(Host::clockMHz).orElse(0);
            OptionalLong sample = vm.usage().cpuMHz();
            if (sample.isPresent() && clock > 0 && ran(vm)) {
                cores = BigDecimal.valueOf(sample.getAsLong()).divide(BigDecimal.valueOf(clock), MathContext.DECIMAL64);
            } else {
                assumed.merge("demand.assumed.cpu-sample", 1, Integer::sum);
            }
        }
        return ComputePoints.of(cores.multiply(rating.pointsPerCore()).multiply(growth));
    }

    private long memory(VirtualMachine vm, Map<String, Integer> assumed) {
        OptionalLong chosen = switch (sizing.memoryBasis()) {
            case CONFIGURED -> OptionalLong.of(vm.memoryMiB());
            case CONSUMED -> vm.usage().memoryConsumedMiB();
            case ACTIVE -> vm.usage().memoryActiveMiB();
        };
        boolean sampled = sizing.memoryBasis() != MemoryBasis.CONFIGURED;
        if (sampled && (chosen.orElse(0) == 0 || !ran(vm))) {
            assumed.merge("demand.assumed.memory-sample", 1, Integer::sum);
            chosen = OptionalLong.of(vm.memoryMiB());
        }
        return Math.max(1, chosen.orElseThrow());
    }

    /** A VM that stands still uses nothing, which says nothing of what it will need. */
    private static boolean ran(VirtualMachine vm) {
        return vm.powerState() != PowerState.OFF && vm.powerState() != PowerState.SUSPENDED;
    }

    private long storage(VirtualMachine vm, Map<String, Integer> assumed) {
        OptionalLong chosen = switch (sizing.storageBasis()) {
            case CONFIGURED -> vm.storage().configuredMiB();
            case PROVISIONED -> vm.storage().provisionedMiB();
            case IN_USE -> vm.storage().inUseMiB();
            case GUEST_USED -> vm.storage().guestUsedMiB();
        };
        if (chosen.isPresent()) {
            return chosen.getAsLong();
        }
        assumed.merge("demand.assumed.storage", 1, Integer::sum);
        OptionalLong provisioned = vm.storage().provisionedMiB();
        return provisioned.isPresent()
                ? provisioned.getAsLong()
                : vm.storage().inUseMiB().orElse(0);
    }

    private Exclusion exclusion(ExclusionRule rule, VirtualMachine vm, Map<String, Integer> assumed) {
        boolean keeps = sizing.keepsStorage(rule);
        long storage = keeps ? grown(storage(vm, assumed)) : storage(vm, new TreeMap<>());
        return new Exclusion(rule, 1, vm.vcpus(), vm.memoryMiB(), storage, keeps);
    }

    private static Exclusion together(Exclusion one, Exclusion other) {
        return new Exclusion(
                one.rule(),
                one.vms() + other.vms(),
                one.vcpus() + other.vcpus(),
                one.memoryMiB() + other.memoryMiB(),
                one.storageMiB() + other.storageMiB(),
                one.storageCounts());
    }

    private long grown(long mebibytes) {
        return growth.multiply(BigDecimal.valueOf(mebibytes))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
