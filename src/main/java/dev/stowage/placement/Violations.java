package dev.stowage.placement;

/** By how much a placement in the making breaks hard constraints; for searches that pass through such placements. */
public final class Violations {
    private final HostLoads loads;
    private final PlacementFacts facts;

    public Violations(HostLoads loads) {
        this.loads = loads;
        this.facts = loads.facts();
    }

    /** Rules that a workload breaks where it stands: misfits, rivals or strangers beside it, companions elsewhere. */
    public long broken(int workload, int slot) {
        Groups groups = facts.groups();
        long broken = facts.misfit(loads.slots().offerOf(slot), workload) == Misfit.NONE ? 0 : 1;
        for (int rival : groups.rivals(workload)) {
            broken += loads.slotOf(rival) == slot ? 1 : 0;
        }
        for (int i = 0; groups.companies() > 1 && i < loads.vms(slot); i++) {
            broken += groups.company(loads.guest(slot, i)) == groups.company(workload) ? 0 : 1;
        }
        for (int companion : groups.members(groups.bundleOf(workload))) {
            int other = loads.slotOf(companion);
            broken += other >= 0 && other != slot ? 1 : 0;
        }
        return broken;
    }

    /** What a host carries beyond its capacity, all resources and the number of VMs together. */
    public long overload(int slot) {
        int offer = loads.slots().offerOf(slot);
        long over = Math.max(0, loads.vms(slot) - facts.offer(offer).capacity().maxVms());
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            over += Math.max(0, loads.load(slot, r) - facts.capacity(offer, r));
        }
        return over;
    }
}
