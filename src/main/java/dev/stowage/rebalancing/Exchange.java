package dev.stowage.rebalancing;

/** Two workloads take each other's host. */
final class Exchange {
    private final Walk walk;
    private final Allocation now;

    Exchange(Walk walk) {
        this.walk = walk;
        this.now = walk.now;
    }

    void attempt(int one, int other) {
        int here = now.hostOf(one);
        int there = now.hostOf(other);
        if (here == there
                || conflicting(one, other, here, there)
                || !now.fits(there, one, other)
                || !now.fits(here, other, one)) {
            return;
        }
        long allowance = walk.allowance();
        long delta = now.moveDelta(one, there)
                + now.moveDelta(other, here)
                + now.costWith(here, other, one)
                - now.hostCost(here)
                - now.hostCost(there);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += now.costWith(there, one, other);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += walk.missPrice() * missed(now.serviceOf(one), now.serviceOf(other), here, there);
        if (delta <= allowance) {
            now.exchange(one, other);
            walk.stepped(one, other);
        }
    }

    private boolean conflicting(int one, int other, int here, int there) {
        int serviceOne = now.serviceOf(one);
        int serviceOther = now.serviceOf(other);
        return serviceOne != serviceOther
                && (now.conflicting(serviceOne, there) || now.conflicting(serviceOther, here));
    }

    private long missed(int serviceOne, int serviceOther, int here, int there) {
        Reach reach = walk.reach;
        if (serviceOne == serviceOther || reach.asksNothing(serviceOne) && reach.asksNothing(serviceOther)) {
            return 0;
        }
        long before = reach.missed();
        reach.move(serviceOne, here, there);
        long more = reach.missed() - before + reach.delta(serviceOther, there, here);
        reach.move(serviceOne, there, here);
        return more;
    }
}
