package dev.stowage.packing;

import java.util.List;

/** The best packing and the best bound so far; several searches may share it. */
final class Incumbent {
    private List<Pattern> packing;
    private volatile int hosts;
    private volatile int bound;

    Incumbent(List<Pattern> packing, int bound) {
        this.packing = packing;
        this.hosts = packing.size();
        this.bound = bound;
    }

    synchronized void offer(List<Pattern> other) {
        if (other.size() < packing.size()) {
            packing = List.copyOf(other);
            hosts = packing.size();
        }
    }

    /** Takes note that no packing has fewer hosts. */
    synchronized void raise(int otherBound) {
        bound = Math.max(bound, otherBound);
    }

    synchronized List<Pattern> packing() {
        return packing;
    }

    int hosts() {
        return hosts;
    }

    int bound() {
        return bound;
    }

    /** Whether there is nothing left to be found. */
    boolean closed() {
        return hosts <= bound;
    }
}
