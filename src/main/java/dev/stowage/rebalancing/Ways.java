package dev.stowage.rebalancing;

/**
 * What the way from host to host costs: a matrix as narrow as its largest number allows, since it is by far the largest
 * part of a large estate (5,000 hosts: 25 million numbers).
 */
public final class Ways {
    private final int hosts;
    private final byte[] narrow;
    private final char[] middle;
    private final int[] wide;

    private Ways(int hosts, byte[] narrow, char[] middle, int[] wide) {
        this.hosts = hosts;
        this.narrow = narrow;
        this.middle = middle;
        this.wide = wide;
    }

    /** Cost of the way, 0 to 2^32 − 1. */
    public long between(int from, int to) {
        int at = from * hosts + to;
        if (narrow != null) {
            return narrow[at] & 0xff;
        }
        return middle != null ? middle[at] : Integer.toUnsignedLong(wide[at]);
    }

    public int hosts() {
        return hosts;
    }

    /** Takes the matrix row by row and widens itself when a number asks for it. */
    public static final class Builder {
        private static final int MOST_HOSTS = 46_340;

        private final int hosts;
        private byte[] narrow;
        private char[] middle;
        private int[] wide;
        private int filled;

        /** @param hosts 1 to 46,340, so that the matrix fits an array */
        public Builder(int hosts) {
            if (hosts < 1 || hosts > MOST_HOSTS) {
                throw new IllegalArgumentException("No matrix for so many hosts: " + hosts);
            }
            this.hosts = hosts;
            this.narrow = new byte[hosts * hosts];
        }

        /** @param cost of the way to the next host, 0 to 2^32 − 1 */
        public void add(long cost) {
            if (cost < 0 || cost > 0xffff_ffffL) {
                throw new IllegalArgumentException("Not the cost of a way: " + cost);
            }
            if (narrow != null && cost > 0xff) {
                widen();
            }
            if (middle != null && cost > 0xffff) {
                widenAgain();
            }
            if (narrow != null) {
                narrow[filled++] = (byte) cost;
            } else if (middle != null) {
                middle[filled++] = (char) cost;
            } else {
                wide[filled++] = (int) cost;
            }
        }

        private void widen() {
            middle = new char[narrow.length];
            for (int i = 0; i < filled; i++) {
                middle[i] = (char) (narrow[i] & 0xff);
            }
            narrow = null;
        }

        private void widenAgain() {
            wide = new int[middle.length];
            for (int i = 0; i < filled; i++) {
                wide[i] = middle[i];
            }
            middle = null;
        }

        public Ways build() {
            if (filled != hosts * hosts) {
                throw new IllegalStateException("The matrix has %d numbers of %d".formatted(filled, hosts * hosts));
            }
            return new Ways(hosts, narrow, middle, wide);
        }
    }
}
