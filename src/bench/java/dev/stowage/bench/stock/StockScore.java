package dev.stowage.bench.stock;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.Violations;

/** Keeps what a stock solver needs to know of a placement up to date, workload by workload, with the whole cost model. */
final class StockScore {
    private final HostLoads loads;
    private final Violations violations;
    private final long[] overload;
    private long overloads;
    private long broken;

    StockScore(StockProblem problem) {
        this.loads = problem.start().empty();
        this.violations = new Violations(loads);
        this.overload = new long[loads.slots().count()];
    }

    void insert(int workload, StockHost host) {
        if (host != null) {
            loads.add(workload, host.slot());
            broken += violations.broken(workload, host.slot());
            measure(host.slot());
        }
    }

    void retract(int workload, StockHost host) {
        if (host != null) {
            broken -= violations.broken(workload, host.slot());
            loads.remove(workload);
            measure(host.slot());
        }
    }

    private void measure(int slot) {
        overloads -= overload[slot];
        overload[slot] = violations.overload(slot);
        overloads += overload[slot];
    }

    /** Zero where no rule is broken, else below. */
    long hard() {
        return -overloads - broken - loads.reserve().shortPlatforms();
    }

    /** In millionths a month, below zero. */
    long soft() {
        return -loads.cost();
    }
}
