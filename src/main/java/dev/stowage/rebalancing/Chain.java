package dev.stowage.rebalancing;

/** One workload goes to another's host, and that one on to a third. */
final class Chain {
    private final Walk walk;
    private final Allocation now;

    Chain(Walk walk) {
        this.walk = walk;
        this.now = walk.now;
    }

    void attempt(int one, int other, int third) {
        int here = now.hostOf(one);
        int there = now.hostOf(other);
        if (here == there
                || third == there
                || third == here
                || conflicting(one, other, third)
                || !now.fits(there, one, other)
                || !now.fits(third, other, walk.none)) {
            return;
        }
        long allowance = walk.allowance();
        long delta = now.moveDelta(one, there)
                + now.moveDelta(other, third)
                + now.costWith(here, walk.none, one)
                - now.hostCost(here)
                - now.hostCost(there)
                - now.hostCost(third);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += now.costWith(there, one, other) + now.costWith(third, other, walk.none);
        if (walk.hopeless(delta, allowance)) {
            return;
        }
        delta += walk.missPrice() * missed(now.serviceOf(one), now.serviceOf(other), here, there, third);
        if (delta <= allowance) {
            now.move(other, third);
            now.move(one, there);
            walk.stepped(one, other);
        }
    }

    private boolean conflicting(int one, int other, int third) {
        int serviceOne = now.serviceOf(one);
        int serviceOther = now.serviceOf(other);
        return now.conflicting(serviceOther, third)
                || serviceOne != serviceOther && now.conflicting(serviceOne, now.hostOf(other));
    }

    private long missed(int serviceOne, int serviceOther, int here, int there, int third) {
        Reach reach = walk.reach;
        long before = reach.missed();
        reach.move(serviceOther, there, third);
        long more = reach.missed() - before + reach.delta(serviceOne, here, there);
        reach.move(serviceOther, third, there);
        return more;
    }
}
