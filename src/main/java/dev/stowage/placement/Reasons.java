package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Says why a workload has no place, and what the cheapest remedy is. */
final class Reasons {
    private final PlacementFacts facts;
    private final KindReasons kinds;

    Reasons(HostLoads loads) {
        this.facts = loads.facts();
        this.kinds = new KindReasons(loads);
    }

    UnplacedWorkload explain(int workload) {
        Workload one = facts.problem().workloads().get(workload);
        Optional<Text> repair = facts.offers() > 0 && contradicts(workload)
                ? Optional.of(Text.of("placement.repair.drop-rule"))
                : repair(one).or(() -> liftRule(one));
        return new UnplacedWorkload(one.id(), one.name(), reason(workload, one), kinds.of(workload), repair);
    }

    private Text reason(int workload, Workload one) {
        if (facts.offers() == 0) {
            return Text.of("placement.reason.no-hosts");
        }
        int nearest = -1;
        for (int o = 0; o < facts.offers(); o++) {
            if (facts.misfit(o, workload) == Misfit.NONE) {
                return contradicts(workload)
                        ? Text.of("placement.reason.contradiction")
                        : Text.of("placement.reason.full", hosts(workload));
            }
            if (nearest < 0 || comesNearer(o, nearest, workload)) {
                nearest = o;
            }
        }
        return misfit(one, nearest, workload);
    }

    /** A later constraint binds, or the same one binds on a greater host. */
    private boolean comesNearer(int offer, int than, int workload) {
        int later = facts.misfit(offer, workload).compareTo(facts.misfit(than, workload));
        if (later != 0) {
            return later > 0;
        }
        int resource = facts.misfit(offer, workload) == Misfit.CPU ? PlacementFacts.CPU : PlacementFacts.MEMORY;
        return facts.capacity(offer, resource) > facts.capacity(than, resource);
    }

    private Text misfit(Workload one, int offer, int workload) {
        HostCapacity host = facts.offer(offer).capacity();
        String key = "placement.reason." + facts.misfit(offer, workload);
        return switch (facts.misfit(offer, workload)) {
            case NONE -> throw new IllegalStateException("Workload " + one.name() + " fits on " + host.label());
            case ARCHITECTURE -> Text.of(key, one.architecture(), host.label());
            case SHARED_KERNEL -> Text.of(key, host.label());
            case PRODUCTION_NEEDS_TYPE_1 -> Text.of(key, host.label());
            case ONLY_ELSEWHERE -> Text.of(key, facts.offer(offer).unmet(one));
            case NEVER_HERE -> Text.of(key, facts.offer(offer).broken(one));
            case VCPUS_PER_VM -> Text.of(key, one.vcpus(), host.maxVcpusPerVm(), host.label());
            case MEMORY_PER_VM ->
                Text.of(key, DataSize.ofMiB(one.memoryMiB()), DataSize.ofMiB(host.maxMemoryPerVmMiB()), host.label());
            case CPU -> Text.of(key, one.cpu(), new ComputePoints(host.cpuMilliPoints()), host.label());
            case MEMORY ->
                Text.of(
                        key,
                        DataSize.ofMiB(facts.demand(offer, workload, PlacementFacts.MEMORY)),
                        DataSize.ofMiB(host.memoryMiB()),
                        host.label());
            case STORAGE ->
                Text.of(key, DataSize.ofMiB(one.storageMiB()), DataSize.ofMiB(host.storageMiB()), host.label());
        };
    }

    private Optional<Text> liftRule(Workload one) {
        return facts.offers() == 0 || one.hostRules().isNone()
                ? Optional.empty()
                : Optional.of(Text.of("placement.repair.lift-rule"));
    }

    /** Whether a rule keeps together what another keeps apart, or only one of those to stay together stands alone. */
    private boolean contradicts(int workload) {
        int[] bundle = facts.groups().members(facts.groups().bundleOf(workload));
        for (int member : bundle) {
            if (facts.groups().company(member) != facts.groups().company(workload)
                    || facts.groups().hasRivalAmong(member, bundle)) {
                return true;
            }
        }
        return false;
    }

    private long hosts(int workload) {
        long hosts = 0;
        for (int o = 0; o < facts.offers(); o++) {
            hosts += facts.misfit(o, workload) == Misfit.NONE
                    ? Math.min(facts.offer(o).limit(), 1_000_000)
                    : 0;
        }
        return hosts;
    }

    /** The cheapest single host of the market that takes the workload. */
    private Optional<Text> repair(Workload one) {
        List<HostOffer> buyable = Stream.concat(
                        facts.problem().offers().stream().filter(offer -> !offer.isInstalled()),
                        facts.problem().repairs().stream())
                .toList();
        return buyable.stream()
                .filter(offer -> PlacementFacts.misfit(
                                one,
                                offer,
                                PlacementFacts.demand(one, offer.capacity()),
                                facts.problem().policy())
                        == Misfit.NONE)
                .min(Comparator.comparing(this::emptyPerMonth).thenComparing(HostOffer::id))
                .map(this::repair);
    }

    private Text repair(HostOffer offer) {
        Money price = Money.of(offer.cost().currency(), emptyPerMonth(offer), RoundingMode.HALF_UP);
        boolean usedUp =
                offer.limit() < Integer.MAX_VALUE && facts.problem().offers().contains(offer);
        return usedUp
                ? Text.of("placement.repair.lift-limit", offer.capacity().label(), offer.limit(), price)
                : Text.of("placement.repair.add-host", offer.capacity().label(), price);
    }

    private BigDecimal emptyPerMonth(HostOffer offer) {
        return offer.cost()
                .fixedPerMonth()
                .add(offer.cost().windowsPerMonth(0))
                .add(offer.cost().energyPerMonth(BigDecimal.ZERO));
    }
}
