package dev.stowage.rebalancing;

/** Simulated annealing at one temperature: draws steps and takes those that are not too bad. */
final class Annealing {
    private static final int DRAWS = 64;
    private static final int SHIFTS = 22;
    private static final int EXCHANGES = 46;
    private static final int RETURNS = 49;
    private static final int CHAINS = 52;

    private final Walk walk;
    private final Allocation now;
    private final Sizes sizes;
    private final Shift shift;
    private final Exchange exchange;
    private final Chain chain;
    private final RoomMaking roomMaking;

    Annealing(RebalancingProblem problem, Walk walk) {
        this.walk = walk;
        this.now = walk.now;
        this.sizes = new Sizes(problem, walk.draw);
        this.shift = new Shift(walk);
        this.exchange = new Exchange(walk);
        this.chain = new Chain(walk);
        this.roomMaking = new RoomMaking(walk);
    }

    /** @param steps to try */
    void run(int steps) {
        for (int i = 0; i < steps; i++) {
            int kind = walk.draw.below(DRAWS);
            int workload = (kind & 3) == 0 ? walk.draw.below(now.workloads()) : sizes.large();
            if (kind < SHIFTS) {
                shift.attempt(workload, walk.draw.below(now.hosts()));
            } else if (kind < EXCHANGES) {
                exchange.attempt(workload, sizes.near(workload));
            } else if (kind < RETURNS) {
                shift.attempt(workload, now.today(workload));
            } else if (kind < CHAINS) {
                goOn(workload, walk.draw.below(now.workloads()));
            } else {
                makeRoom(workload, walk.draw.below(now.hosts()));
            }
        }
    }

    private void goOn(int workload, int other) {
        int home = now.today(other);
        boolean homewards = home != now.hostOf(other) && walk.draw.below(2) == 0;
        chain.attempt(workload, other, homewards ? home : walk.draw.below(now.hosts()));
    }

    private void makeRoom(int workload, int there) {
        if (now.fits(there, workload, walk.none)) {
            shift.attempt(workload, there);
        } else {
            roomMaking.attempt(workload, there);
        }
    }
}
