package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.costing.CostStatement;
import dev.stowage.costing.HostUse;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Makes a plan of a placement: adds the spare hosts, drills them, writes the bill, and sets the bound beside it. */
public final class PlanBuilder {
    private static final int MICRO_DIGITS = 6;

    private final PlacementFacts facts;
    private final HostSlots slots;

    public PlanBuilder(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.slots = slots;
    }

    /**
     * @param assignment slot of each workload, negative for none
     * @param yardstick what first-fit-decreasing made of the problem
     */
    public Plan build(int[] assignment, HostLoads yardstick, Plan.Search search) {
        HostLoads loads = Canonical.of(facts, slots, assignment);
        SpareHosts spares = new SpareHosts(loads);
        int[] kept = spares.kept();
        FailoverDrill drill = new FailoverDrill(loads, kept);
        DrillResult drilled = drill.run();
        CostStatement bill = bill(loads, kept, drill);
        return new Plan(
                planned(loads, kept),
                unplaced(loads),
                facts.problem().policy().keepToday() ? new Breaches(loads).found() : List.of(),
                bill,
                bound(loads),
                yardstick(yardstick),
                drilled,
                search);
    }

    private CostStatement bill(HostLoads loads, int[] kept, FailoverDrill drill) {
        boolean worstDay = facts.problem().bills().licensesWorstDay();
        List<HostUse> uses = Arrays.stream(kept)
                .mapToObj(slot -> new HostUse(
                        facts.offer(slots.offerOf(slot)).cost(),
                        loads.vms(slot),
                        worstDay ? drill.mostWindowsVms(slot) : loads.windowsVms(slot),
                        software(loads, slot),
                        utilisation(loads, slot)))
                .toList();
        return facts.problem().bills().statement(uses, facts.problem().sharedStorage());
    }

    private Map<String, Long> software(HostLoads loads, int slot) {
        Map<String, Long> weights = new TreeMap<>();
        for (int p = 0; p < facts.software().products(); p++) {
            if (loads.software(slot, p) > 0) {
                weights.put(facts.software().id(p), loads.software(slot, p));
            }
        }
        return weights;
    }

    private BigDecimal utilisation(HostLoads loads, int slot) {
        long full = facts.offer(slots.offerOf(slot)).capacity().fullLoadMilliPoints();
        return BigDecimal.valueOf(loads.load(slot, PlacementFacts.CPU))
                .divide(BigDecimal.valueOf(full), MathContext.DECIMAL64);
    }

    private List<PlannedHost> planned(HostLoads loads, int[] kept) {
        List<List<String>> workloads = new ArrayList<>();
        for (int slot = 0; slot < slots.count(); slot++) {
            workloads.add(new ArrayList<>());
        }
        for (int w = 0; w < facts.workloads(); w++) {
            if (loads.slotOf(w) >= 0) {
                workloads
                        .get(loads.slotOf(w))
                        .add(facts.problem().workloads().get(w).id());
            }
        }
        return Arrays.stream(kept)
                .mapToObj(slot -> planned(loads, slot, workloads.get(slot)))
                .toList();
    }

    private PlannedHost planned(HostLoads loads, int slot, List<String> workloads) {
        HostOffer offer = facts.offer(slots.offerOf(slot));
        HostCapacity capacity = offer.capacity();
        boolean shared = capacity.storageMiB() == Long.MAX_VALUE;
        return new PlannedHost(
                slots.name(slot),
                offer.id(),
                capacity.label(),
                offer.isInstalled(),
                capacity.bareMetal(),
                capacity.cpu(),
                capacity.memory().floorMiB(),
                !loads.isUsed(slot),
                workloads,
                loads.windowsVms(slot),
                new PlannedHost.Load(
                        loads.load(slot, PlacementFacts.CPU),
                        capacity.cpuMilliPoints(),
                        loads.load(slot, PlacementFacts.MEMORY),
                        capacity.memoryMiB(),
                        shared ? 0 : loads.load(slot, PlacementFacts.STORAGE),
                        shared ? 0 : capacity.storageMiB()),
                utilisation(loads, slot).setScale(4, RoundingMode.HALF_UP),
                capacity.lostCores(),
                capacity.lostMemory().floorMiB(),
                capacity.cpuDerivation(),
                capacity.memoryDerivation());
    }

    private List<UnplacedWorkload> unplaced(HostLoads loads) {
        Reasons reasons = new Reasons(facts);
        return IntStream.range(0, facts.workloads())
                .filter(w -> loads.slotOf(w) < 0)
                .mapToObj(reasons::explain)
                .toList();
    }

    private Bound bound(HostLoads loads) {
        boolean[] counted = new boolean[facts.workloads()];
        for (int w = 0; w < counted.length; w++) {
            counted[w] = loads.slotOf(w) >= 0;
        }
        return new Bound(boundPerMonth(counted), HostBound.hosts(facts, counted));
    }

    /** The bound for these workloads, with what does not depend on the placement. */
    public Money boundPerMonth(boolean[] counted) {
        Money alike = alike(facts.problem());
        BigDecimal amount = BigDecimal.valueOf(new CostBound(facts, counted).perMonth(), MICRO_DIGITS);
        return Money.of(alike.getCurrencyUnit(), amount, RoundingMode.FLOOR).plus(alike);
    }

    /** What every plan of the problem pays alike, in millionths a month: shared storage. */
    public static long alikePerMonth(PlacementProblem problem) {
        return alike(problem).getAmount().movePointRight(MICRO_DIGITS).longValueExact();
    }

    private static Money alike(PlacementProblem problem) {
        return problem.bills().statement(List.of(), problem.sharedStorage()).totalPerMonth();
    }

    private Yardstick yardstick(HostLoads loads) {
        int[] kept = new SpareHosts(loads).kept();
        FailoverDrill drill = new FailoverDrill(loads, kept);
        drill.run();
        return new Yardstick(bill(loads, kept, drill).totalPerMonth(), kept.length, loads.unplaced());
    }
}
