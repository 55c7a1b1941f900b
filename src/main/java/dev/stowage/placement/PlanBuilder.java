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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Makes a plan of a placement: adds the spare hosts, drills them, writes the bill, and sets the bound beside it. */
public final class PlanBuilder {
    private static final int MICRO_DIGITS = 6;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final CostBound known;

    public PlanBuilder(PlacementFacts facts, HostSlots slots) {
        this(facts, slots, null);
    }

    /**
     * @param known a bound that need not be worked out again if it is for the same workloads
     */
    public PlanBuilder(PlacementFacts facts, HostSlots slots, CostBound known) {
        this.facts = facts;
        this.slots = slots;
        this.known = known;
    }

    /**
     * @param assignment slot of each workload, negative for none
     * @param yardstick what first-fit-decreasing made of the problem
     */
    public Plan build(int[] assignment, HostLoads yardstick, Plan.Search search) {
        return build(assignment, yardstick, Optional.empty(), search);
    }

    /**
     * @param fewest a placement with few hosts, to be held against this one
     */
    public Plan build(int[] assignment, HostLoads yardstick, Optional<HostLoads> fewest, Plan.Search search) {
        Finished finished = finish(assignment);
        HostLoads loads = finished.loads();
        return new Plan(
                planned(loads, finished.clusters(), finished.failures()),
                unplaced(loads),
                facts.problem().policy().keepToday() ? new Breaches(loads).found() : List.of(),
                finished.bill(),
                bound(loads),
                yardstick(yardstick),
                fewest.flatMap(few -> fewestHosts(few, finished)),
                finished.drill(),
                resilience(loads, finished.bill()),
                search);
    }

    private Optional<FewestHosts> fewestHosts(HostLoads few, Finished chosen) {
        Finished other = finish(few.assignment());
        boolean comparable = other.loads().unplaced() <= chosen.loads().unplaced()
                && other.drill().passed() == chosen.drill().passed();
        return comparable
                        && other.kept().length < chosen.kept().length
                        && other.bill()
                                .totalPerMonth()
                                .isGreaterThan(chosen.bill().totalPerMonth())
                ? Optional.of(FewestHosts.beside(chosen.bill(), other.kept().length, other.bill()))
                : Optional.empty();
    }

    private Optional<Resilience> resilience(HostLoads loads, CostStatement bill) {
        if (facts.problem().policy().hostFailures() == 0
                || facts.problem().policy().keepToday()) {
            return Optional.empty();
        }
        Clusters used = SpareHosts.used(loads);
        CostStatement without = facts.problem()
                .bills()
                .statement(
                        Arrays.stream(used.all())
                                .mapToObj(slot -> use(loads, slot, loads.windowsVms(slot)))
                                .toList(),
                        facts.problem().sharedStorage());
        return Optional.of(new Resilience(
                bill.totalPerMonth().minus(without.totalPerMonth()),
                PercentageRule.holds(loads, used),
                new FailoverDrill(loads, used).run().failures()));
    }

    /** The placement with its spare hosts, its drill and its bill: all of a plan that a move can change. */
    Finished finish(int[] assignment) {
        HostLoads loads = Canonical.of(facts, slots, assignment);
        Clusters clusters = new SpareHosts(loads).kept();
        FailoverDrill drill = new FailoverDrill(loads, clusters);
        DrillResult drilled = drill.run();
        return new Finished(loads, clusters, drill, drilled, bill(loads, clusters.all(), drill));
    }

    /**
     * @param loads numbered as the plan numbers its hosts
     * @param clusters of the hosts that it pays for, spares included
     * @param failures has been run: knows what each host takes on when others fail
     */
    record Finished(HostLoads loads, Clusters clusters, FailoverDrill failures, DrillResult drill, CostStatement bill) {
        int[] kept() {
            return clusters.all();
        }
    }

    private CostStatement bill(HostLoads loads, int[] kept, FailoverDrill drill) {
        List<HostUse> uses = Arrays.stream(kept)
                .mapToObj(slot -> use(loads, slot, windowsVmsLicensed(loads, slot, drill)))
                .toList();
        return facts.problem().bills().statement(uses, facts.problem().sharedStorage());
    }

    private HostUse use(HostLoads loads, int slot, int windowsVmsLicensed) {
        return new HostUse(
                facts.offer(slots.offerOf(slot)).cost(),
                loads.vms(slot),
                windowsVmsLicensed,
                software(loads, slot),
                utilisation(loads, slot));
    }

    private int windowsVmsLicensed(HostLoads loads, int slot, FailoverDrill drill) {
        return facts.problem().bills().licensesWorstDay() ? drill.mostWindowsVms(slot) : loads.windowsVms(slot);
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

    private List<PlannedHost> planned(HostLoads loads, Clusters clusters, FailoverDrill drill) {
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
        int[] cluster = new int[slots.count()];
        for (int c = 0; c < clusters.hosts().size(); c++) {
            int number = c + 1;
            Arrays.stream(clusters.hosts().get(c)).forEach(slot -> cluster[slot] = number);
        }
        return Arrays.stream(clusters.all())
                .mapToObj(slot -> planned(
                        loads, slot, cluster[slot], workloads.get(slot), windowsVmsLicensed(loads, slot, drill)))
                .toList();
    }

    private PlannedHost planned(
            HostLoads loads, int slot, int cluster, List<String> workloads, int windowsVmsLicensed) {
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
                cluster,
                !loads.isUsed(slot),
                workloads,
                loads.windowsVms(slot),
                windowsVmsLicensed,
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
        Reasons reasons = new Reasons(loads);
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
        CostBound proof = known != null && known.isFor(counted) ? known : new CostBound(facts, counted);
        return new Bound(perMonth(proof), HostBound.hosts(facts, counted));
    }

    private Money perMonth(CostBound proof) {
        Money alike = alike(facts.problem());
        BigDecimal amount = BigDecimal.valueOf(proof.perMonth(), MICRO_DIGITS);
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
        Clusters clusters = new SpareHosts(loads).kept();
        FailoverDrill drill = new FailoverDrill(loads, clusters);
        drill.run();
        int[] kept = clusters.all();
        return new Yardstick(bill(loads, kept, drill).totalPerMonth(), kept.length, loads.unplaced());
    }
}
