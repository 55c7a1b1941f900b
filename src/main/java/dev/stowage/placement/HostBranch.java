package dev.stowage.placement;

import java.util.Comparator;

/**
 * A part of all plans, told apart by how many of their hosts are of a kind: a plan has that many or fewer, or it has
 * more, but never a host and a half.
 *
 * @param hosts how many such hosts there are
 * @param atLeast whether so many or more, else so many or fewer
 */
record HostBranch(Kind kind, int hosts, boolean atLeast) {
    /**
     * @param offer index of the offer, or {@link #ANY}
     * @param licences a bit for each product that the host is licensed for as a whole, as {@link Variant#licences} has
     *     them
     */
    record Kind(int offer, long licences, Counting counting) {
        static final int ANY = -1;
        /** So that plans are told apart the same way each time. */
        static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::offer)
                .thenComparingLong(Kind::licences)
                .thenComparing(Kind::counting);
    }

    /** Which hosts are counted. */
    enum Counting {
        /** Whether they carry anything or not, and whatever they are licensed for. */
        KEPT,
        /** Those that carry something and are licensed for all of this, and maybe more. */
        LICENSED,
        /** Those that carry something and are licensed for this and nothing else. */
        LICENSED_JUST
    }

    boolean concernsUsed(Variant variant) {
        boolean licensed = kind.counting() == Counting.LICENSED_JUST
                ? variant.licences() == kind.licences()
                : (variant.licences() & kind.licences()) == kind.licences();
        return kind.counting() != Counting.KEPT && isOf(variant.offer()) && licensed;
    }

    boolean concernsKept(int offer) {
        return kind.counting() == Counting.KEPT && isOf(offer);
    }

    private boolean isOf(int offer) {
        return kind.offer() == Kind.ANY || kind.offer() == offer;
    }

    /** Which sign the price of the rule has in what a host earns: it is worth more where more are called for. */
    int sign() {
        return atLeast ? 1 : -1;
    }
}
