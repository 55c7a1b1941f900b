package dev.stowage.bench.stock;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.Misfit;
import dev.stowage.placement.PlacementFacts;

/** Keeps what a stock solver needs to know of a placement up to date, workload by workload, with the whole cost model. */
final class StockScore {
    private final HostLoads loads;
    private final PlacementFacts facts;
    private final long[] overload;
    private long overloads;
    private long broken;

    StockScore(StockProblem problem) {
        this.loads = problem.start().empty();
        this.facts = loads.facts();
        this.overload = new long[loads.slots().count()];
    }

    void insert(int workload, StockHost host) {
        if (host != null) {
            loads.add(workload, host.slot());
            broken += breaches(workload, host.slot());
            measure(host.slot());
        }
    }

    void retract(int workload, StockHost host) {
        if (host != null) {
            broken -= breaches(workload, host.slot());
            loads.remove(workload);
            measure(host.slot());
        }
    }

    private long breaches(int workload, int slot) {
        long breaches = facts.misfit(loads.slots().offerOf(slot), workload) == Misfit.NONE ? 0 : 1;
        for (int rival : facts.groups().rivals(workload)) {
            breaches += loads.slotOf(rival) == slot ? 1 : 0;
        }
        return breaches + loads.strangers(workload, slot);
    }

    private void measure(int slot) {
        int offer = loads.slots().offerOf(slot);
        long over = Math.max(0, loads.vms(slot) - facts.offer(offer).capacity().maxVms());
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            over += Math.max(0, loads.load(slot, r) - facts.capacity(offer, r));
        }
        overloads += over - overload[slot];
        overload[slot] = over;
    }

    /** Zero where no rule is broken, else below. */
    long hard() {
        long shortReserves = 0;
        for (int platform = 0; platform < facts.platforms(); platform++) {
            shortReserves += loads.reserve().isShort(platform) ? 1 : 0;
        }
        return -overloads - broken - shortReserves;
    }

    /** In millionths a month, below zero. */
    long soft() {
        return -loads.cost();
    }
}
