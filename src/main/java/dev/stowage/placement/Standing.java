package dev.stowage.placement;

import dev.stowage.costing.CostStatement;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.DataSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * A finished plan set up again, so that it can be asked what would be otherwise. Does not change, so any number of
 * questions may be asked of it at once.
 */
public final class Standing {
    private static final int NOWHERE = -1;

    private final PlacementFacts facts;
    private final int[] counts;
    private final HostSlots slots;
    private final int[] assignment;
    private final Clusters clusters;
    private final int[] kept;
    private final CostStatement bill;
    private final DrillResult drill;
    private final Map<String, List<Integer>> workloadsByName = new HashMap<>();
    private final Map<String, Integer> slotByName = new HashMap<>();

    private Standing(PlacementFacts facts, int[] counts, int[] assignment, PlanBuilder.Finished finished) {
        this(facts, counts, assignment, finished.clusters(), finished.bill(), finished.drill());
    }

    private Standing(
            PlacementFacts facts,
            int[] counts,
            int[] assignment,
            Clusters clusters,
            CostStatement bill,
            DrillResult drill) {
        this.facts = facts;
        this.counts = counts;
        this.slots = new HostSlots(facts, counts);
        this.assignment = assignment;
        this.clusters = clusters;
        this.kept = clusters.all();
        this.bill = bill;
        this.drill = drill;
        List<Workload> workloads = facts.problem().workloads();
        for (int w = 0; w < workloads.size(); w++) {
            named(workloads.get(w).name()).add(w);
            if (!workloads.get(w).id().equals(workloads.get(w).name())) {
                named(workloads.get(w).id()).add(0, w);
            }
        }
        for (int slot = 0; slot < slots.count(); slot++) {
            slotByName.put(slots.name(slot), slot);
        }
    }

    private List<Integer> named(String name) {
        return workloadsByName.computeIfAbsent(name, any -> new ArrayList<>(1));
    }

    /**
     * Empty where the plan is not one of the problem: made from another inventory, or with prices or rules that have
     * changed since.
     */
    public static Optional<Standing> of(PlacementProblem problem, Plan plan) {
        PlacementFacts facts = new PlacementFacts(problem);
        int[] counts = counts(facts, plan);
        HostSlots slots = new HostSlots(facts, counts);
        Optional<int[]> assignment = assignment(problem, slots, plan);
        if (assignment.isEmpty()) {
            return Optional.empty();
        }
        PlanBuilder.Finished finished = new PlanBuilder(facts, slots).finish(assignment.get());
        Set<String> names = new TreeSet<>();
        Arrays.stream(finished.kept()).forEach(slot -> names.add(slots.name(slot)));
        boolean same = Arrays.equals(assignment.get(), finished.loads().assignment())
                && finished.bill().totalPerMonth().equals(plan.cost().totalPerMonth())
                && finished.bill().totalOverHorizon().equals(plan.cost().totalOverHorizon())
                && names.equals(new TreeSet<>(
                        plan.hosts().stream().map(PlannedHost::name).toList()));
        return same ? Optional.of(new Standing(facts, counts, assignment.get(), finished)) : Optional.empty();
    }

    /** Every installed host, and of new ones more than any question asks for. */
    private static int[] counts(PlacementFacts facts, Plan plan) {
        int[] counts = SlotCounts.of(facts);
        for (int o = 0; o < counts.length; o++) {
            HostOffer offer = facts.offer(o);
            long inPlan = plan.hosts().stream()
                    .filter(host -> host.offer().equals(offer.id()))
                    .count();
            long free = 1L + facts.problem().policy().hostFailures();
            counts[o] = offer.isInstalled()
                    ? offer.limit()
                    : (int) Math.min(offer.limit(), Math.max(counts[o], inPlan + free));
        }
        return counts;
    }

    private static Optional<int[]> assignment(PlacementProblem problem, HostSlots slots, Plan plan) {
        Map<String, Integer> workloads = new HashMap<>();
        for (int w = 0; w < problem.workloads().size(); w++) {
            workloads.put(problem.workloads().get(w).id(), w);
        }
        Map<String, Integer> hosts = new HashMap<>();
        IntStream.range(0, slots.count()).forEach(slot -> hosts.put(slots.name(slot), slot));
        int[] assignment = new int[problem.workloads().size()];
        Arrays.fill(assignment, NOWHERE);
        int known = 0;
        for (PlannedHost host : plan.hosts()) {
            for (String id : host.workloads()) {
                if (!workloads.containsKey(id) || !hosts.containsKey(host.name())) {
                    return Optional.empty();
                }
                assignment[workloads.get(id)] = hosts.get(host.name());
                known++;
            }
        }
        return known + plan.unplaced().size() == assignment.length ? Optional.of(assignment) : Optional.empty();
    }

    /** The same with more VMs, which stand nowhere yet; they follow the others in their order. */
    public Standing with(List<Workload> more) {
        PlacementProblem old = facts.problem();
        List<Workload> workloads = new ArrayList<>(old.workloads());
        workloads.addAll(more);
        long storageMiB = more.stream().mapToLong(Workload::storageMiB).sum();
        boolean shared =
                old.offers().stream().anyMatch(offer -> offer.capacity().storageMiB() == Long.MAX_VALUE);
        PlacementProblem problem = new PlacementProblem(
                workloads,
                old.offers(),
                old.repairs(),
                old.policy(),
                shared ? old.sharedStorage().plus(DataSize.ofMiB(storageMiB)) : old.sharedStorage(),
                old.bills());
        int[] longer = Arrays.copyOf(assignment, workloads.size());
        Arrays.fill(longer, assignment.length, longer.length, NOWHERE);
        return new Standing(facts.of(problem), counts, longer, clusters, bill, drill);
    }

    /** By id or name; none where no VM of the plan is called so, several where a name is not unique. */
    public List<Integer> workloads(String idOrName) {
        List<Integer> found = workloadsByName.getOrDefault(idOrName, List.of());
        boolean byId = !found.isEmpty() && workload(found.get(0)).id().equals(idOrName);
        return byId ? found.subList(0, 1) : List.copyOf(found);
    }

    public Workload workload(int workload) {
        return facts.problem().workloads().get(workload);
    }

    /** A host by its name, or the next new one by the id of its kind; empty where nothing is called so. */
    public Optional<Place> place(String host) {
        Integer slot = slotByName.get(host);
        if (slot != null && (isKept(slot) || facts.offer(slots.offerOf(slot)).isInstalled())) {
            return Optional.of(place(slot));
        }
        return IntStream.range(0, facts.offers())
                .filter(offer -> facts.offer(offer).id().equals(host))
                .mapToObj(this::next)
                .findFirst();
    }

    Place place(int slot) {
        return new Place(slots.name(slot), slots.offerOf(slot), OptionalInt.of(slot));
    }

    /** The first host of the kind that the plan does without. */
    Place next(int offer) {
        OptionalInt free = IntStream.range(slots.first(offer), slots.end(offer))
                .filter(slot -> !isKept(slot))
                .findFirst();
        return free.isPresent()
                ? place(free.getAsInt())
                : new Place(facts.offer(offer).id(), offer, OptionalInt.empty());
    }

    boolean isKept(int slot) {
        return Arrays.binarySearch(kept, slot) >= 0;
    }

    /** The host's name on which it stands. */
    public Optional<String> hostOf(int workload) {
        return assignment[workload] < 0 ? Optional.empty() : Optional.of(slots.name(assignment[workload]));
    }

    int bundleOf(int workload) {
        return facts.groups().bundleOf(workload);
    }

    /** What the plan costs. */
    public Money perMonth() {
        return bill.totalPerMonth();
    }

    public PlacementProblem problem() {
        return facts.problem();
    }

    PlacementFacts facts() {
        return facts;
    }

    HostSlots slots() {
        return slots;
    }

    Clusters clusters() {
        return clusters;
    }

    /** Slots that the plan pays for; not to be changed. */
    int[] kept() {
        return kept;
    }

    int[] assignment() {
        return assignment.clone();
    }

    CostStatement bill() {
        return bill;
    }

    DrillResult drill() {
        return drill;
    }

    /** For one question, which may change it. */
    HostLoads loads() {
        HostLoads loads = new HostLoads(facts, slots);
        for (int w = 0; w < assignment.length; w++) {
            if (assignment[w] >= 0) {
                loads.add(w, assignment[w]);
            }
        }
        return loads;
    }

    PlanBuilder.Finished finish(int[] otherwise) {
        return new PlanBuilder(facts, slots).finish(otherwise);
    }
}
