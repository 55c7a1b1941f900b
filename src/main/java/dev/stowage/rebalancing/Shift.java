package dev.stowage.rebalancing;

/** One workload goes to another host. */
final class Shift {
    private final Walk walk;
    private final Allocation now;

    Shift(Walk walk) {
        this.walk = walk;
        this.now = walk.now;
    }

    void attempt(int workload, int there) {
        int here = now.hostOf(workload);
        int service = now.serviceOf(workload);
        if (here == there || now.conflicting(service, there) || !now.fits(there, workload, walk.none)) {
            return;
        }
        long allowance = walk.allowance();
        long delta = now.moveDelta(workload, there)
                + now.costWith(here, walk.none, workload)
                - now.hostCost(here)
                - now.hostCost(there);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += now.costWith(there, workload, walk.none);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += walk.missPrice() * walk.reach.delta(service, here, there);
        if (delta <= allowance) {
            now.move(workload, there);
            walk.stepped(workload);
        }
    }
}
