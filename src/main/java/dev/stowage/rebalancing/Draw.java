package dev.stowage.rebalancing;

/** Random numbers for the inner loop (xorshift64*), and how much worse an allocation annealing puts up with. */
final class Draw {
    private static final int TABLE = 1 << 16;
    private static final double[] MINUS_LOG = new double[TABLE];

    static {
        for (int i = 0; i < TABLE; i++) {
            MINUS_LOG[i] = -StrictMath.log((i + 0.5) / TABLE);
        }
    }

    private long state;

    Draw(long seed) {
        // Neighbouring seeds must not give neighbouring states, and zero would stay zero.
        state = (seed + 1) * 0x9E3779B97F4A7C15L | 1;
        for (int i = 0; i < Long.SIZE; i++) {
            next();
        }
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL >>> 32;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) (next() * bound >>> 32);
    }

    /** How much may be added to the cost at this temperature: exponentially distributed. */
    long allowance(double temperature) {
        return (long) (temperature * MINUS_LOG[(int) (next() >>> 16)]);
    }
}
