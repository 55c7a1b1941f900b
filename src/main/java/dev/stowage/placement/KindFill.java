package dev.stowage.placement;

import dev.stowage.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How full the used hosts of a kind are, by all that can run out.
 *
 * @param kind id
 * @param label for people
 * @param used hosts with VMs; at least 1
 * @param spare hosts kept empty
 * @param fills in the order of the resources; those without a limit are left out
 * @param binding what on average is used up most
 */
public record KindFill(String kind, String label, int used, int spare, List<Fill> fills, PlanProfile.Resource binding) {
    private static final int TENTHS_OF_A_PERCENT = 3;

    /**
     * @param fullest name of the host that is fullest in it
     */
    public record Fill(PlanProfile.Resource resource, Share mean, Share greatest, String fullest) {}

    public KindFill {
        fills = List.copyOf(fills);
    }

    static List<KindFill> of(List<PlannedHost> hosts, List<HostOffer> offers) {
        Map<String, List<PlannedHost>> byKind = new LinkedHashMap<>();
        hosts.forEach(host ->
                byKind.computeIfAbsent(host.offer(), kind -> new ArrayList<>()).add(host));
        List<KindFill> fills = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            int most = offers.stream()
                    .filter(offer -> offer.id().equals(kind))
                    .mapToInt(offer -> offer.capacity().maxVms())
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            List<PlannedHost> used = all.stream().filter(host -> !host.spare()).toList();
            if (!used.isEmpty()) {
                fills.add(of(kind, used, all.size() - used.size(), most));
            }
        });
        return fills;
    }

    private static KindFill of(String kind, List<PlannedHost> used, int spare, int mostVms) {
        List<Fill> fills = new ArrayList<>();
        for (PlanProfile.Resource resource : PlanProfile.Resource.values()) {
            fill(resource, used, mostVms).ifPresent(fills::add);
        }
        Fill binding = fills.stream()
                .max(Comparator.comparing((Fill fill) -> fill.mean().value()))
                .orElseThrow();
        return new KindFill(kind, used.get(0).label(), used.size(), spare, fills, binding.resource());
    }

    private static Optional<Fill> fill(PlanProfile.Resource resource, List<PlannedHost> used, int mostVms) {
        return switch (resource) {
            case CPU ->
                fill(
                        resource,
                        used,
                        host -> part(host.load().cpuMilliPoints(), host.load().cpuCapacityMilliPoints()));
            case MEMORY ->
                fill(
                        resource,
                        used,
                        host -> part(host.load().memoryMiB(), host.load().memoryCapacityMiB()));
            case STORAGE ->
                used.get(0).load().storageCapacityMiB() == 0
                        ? Optional.empty()
                        : fill(
                                resource,
                                used,
                                host -> part(
                                        host.load().storageMiB(), host.load().storageCapacityMiB()));
            case VMS ->
                mostVms == Integer.MAX_VALUE
                        ? Optional.empty()
                        : fill(resource, used, host -> part(host.workloads().size(), mostVms));
        };
    }

    private static Optional<Fill> fill(
            PlanProfile.Resource resource, List<PlannedHost> used, ToDoubleFunction<PlannedHost> part) {
        PlannedHost fullest =
                used.stream().max(Comparator.comparingDouble(part)).orElseThrow();
        double mean = used.stream().mapToDouble(part).average().orElseThrow();
        return Optional.of(new Fill(resource, share(mean), share(part.applyAsDouble(fullest)), fullest.name()));
    }

    private static double part(long taken, long given) {
        return given == 0 ? 0 : (double) taken / given;
    }

    private static Share share(double part) {
        return new Share(BigDecimal.valueOf(part).setScale(TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP));
    }
}
