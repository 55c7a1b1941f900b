package dev.stowage.rebalancing;

final class Annealing {
    private final Allocation now;
    private final Reach reach;
    private final Draw draw;
    private final Best best;
    private final int none;
    private double temperature;
    private long missPrice;
    long tried, accepted, shiftsOk, swapsOk, chainsOk;

    Annealing(Allocation now, long seed) {
        this.now = now;
        this.reach = now.reach();
        this.draw = new Draw(seed);
        this.best = new Best(now);
        this.none = now.none();
    }

    Best best() {
        return best;
    }

    Allocation now() {
        return now;
    }

    long missPrice() { return missPrice; }

    void slice(int moves, double temperature, long missPrice) {
        this.temperature = temperature;
        this.missPrice = missPrice;
        int workloads = now.workloads();
        for (int i = 0; i < moves; i++) {
            int kind = draw.below(16);
            int workload = draw.below(workloads);
            if (kind < 6) {
                shift(workload, draw.below(now.hosts()));
            } else if (kind < 14) {
                swap(workload, draw.below(workloads));
            } else if (kind < 15) {
                int t = now.today(workload);
                if (t != now.hostOf(workload)) shift(workload, t);
            } else {
                chain(workload, draw.below(workloads), draw.below(now.hosts()));
            }
        }
        tried += moves;
    }

    private void shift(int workload, int there) {
        int here = now.hostOf(workload);
        int service = now.serviceOf(workload);
        if (here == there || now.conflicting(service, there) || !now.fits(there, workload, none)) {
            return;
        }
        long limit = draw.allowance(temperature);
        long delta = now.moveDelta(workload, there)
                + now.costWith(here, none, workload)
                - now.hostCost(here)
                - now.hostCost(there);
        if (delta > limit && reach.missed() == 0) return;
        delta += now.costWith(there, workload, none);
        if (delta > limit && reach.missed() == 0) return;
        delta += missPrice * reach.delta(service, here, there);
        if (delta > limit) {
            return;
        }
        now.move(workload, there);
        best.moved(workload);
        best.offer(now);
        accepted++;
        shiftsOk++;
    }

    private void swap(int one, int other) {
        int here = now.hostOf(one);
        int there = now.hostOf(other);
        int serviceOne = now.serviceOf(one);
        int serviceOther = now.serviceOf(other);
        if (here == there) {
            return;
        }
        if (serviceOne != serviceOther && (now.conflicting(serviceOne, there) || now.conflicting(serviceOther, here))) {
            return;
        }
        if (!now.fits(there, one, other) || !now.fits(here, other, one)) {
            return;
        }
        long limit = draw.allowance(temperature);
        long delta = now.moveDelta(one, there)
                + now.moveDelta(other, here)
                + now.costWith(here, other, one)
                - now.hostCost(here)
                - now.hostCost(there);
        if (delta > limit && reach.missed() == 0) return;
        delta += now.costWith(there, one, other);
        if (delta > limit && reach.missed() == 0) return;
        if (serviceOne != serviceOther && !(reach.asksNothing(serviceOne) && reach.asksNothing(serviceOther))) {
            long before = reach.missed();
            reach.move(serviceOne, here, there);
            delta += missPrice * (reach.missed() - before + reach.delta(serviceOther, there, here));
            reach.move(serviceOne, there, here);
        }
        if (delta > limit) {
            return;
        }
        now.exchange(one, other);
        best.moved(one);
        best.moved(other);
        best.offer(now);
        accepted++;
        swapsOk++;
    }

    /** One goes to another's place, which goes on to a third host. */
    private void chain(int one, int other, int third) {
        int here = now.hostOf(one);
        int there = now.hostOf(other);
        int serviceOne = now.serviceOf(one);
        int serviceOther = now.serviceOf(other);
        if (here == there || third == there || third == here) {
            return;
        }
        if (now.conflicting(serviceOther, third) || (serviceOne != serviceOther && now.conflicting(serviceOne, there))) {
            return;
        }
        if (!now.fits(there, one, other) || !now.fits(third, other, none)) {
            return;
        }
        long limit = draw.allowance(temperature);
        long delta = now.moveDelta(one, there)
                + now.moveDelta(other, third)
                + now.costWith(here, none, one)
                - now.hostCost(here)
                - now.hostCost(there)
                - now.hostCost(third);
        if (delta > limit && reach.missed() == 0) return;
        delta += now.costWith(there, one, other);
        if (delta > limit && reach.missed() == 0) return;
        delta += now.costWith(third, other, none);
        if (delta > limit && reach.missed() == 0) return;
        long before = reach.missed();
        reach.move(serviceOther, there, third);
        delta += missPrice * (reach.missed() - before + reach.delta(serviceOne, here, there));
        reach.move(serviceOther, third, there);
        if (delta > limit) {
            return;
        }
        now.move(other, third);
        now.move(one, there);
        best.moved(one);
        best.moved(other);
        best.offer(now);
        accepted++;
        chainsOk++;
    }
}
