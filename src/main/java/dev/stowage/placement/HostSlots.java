package dev.stowage.placement;

/**
 * The single hosts behind the offers, numbered: installed ones by name, new ones as many as the plan might buy.
 */
public final class HostSlots {
    private final PlacementFacts facts;
    private final int[] firstOf;
    private final int[] offerOf;

    /**
     * @param counts slots of each offer, at most its limit
     */
    public HostSlots(PlacementFacts facts, int[] counts) {
        this.facts = facts;
        this.firstOf = new int[facts.offers() + 1];
        for (int o = 0; o < facts.offers(); o++) {
            firstOf[o + 1] = firstOf[o] + Math.min(counts[o], facts.offer(o).limit());
        }
        this.offerOf = new int[firstOf[facts.offers()]];
        for (int o = 0; o < facts.offers(); o++) {
            for (int slot = firstOf[o]; slot < firstOf[o + 1]; slot++) {
                offerOf[slot] = o;
            }
        }
    }

    /** As many hosts of each offer as a plan could need at most. */
    public static HostSlots enough(PlacementFacts facts) {
        return new HostSlots(facts, SlotCounts.of(facts));
    }

    public int count() {
        return offerOf.length;
    }

    public int offerOf(int slot) {
        return offerOf[slot];
    }

    /** First slot of an offer; its last is before {@code end(offer)}. */
    public int first(int offer) {
        return firstOf[offer];
    }

    public int end(int offer) {
        return firstOf[offer + 1];
    }

    /** The installed host's name, or the offer's id with a running number for a host to buy. */
    public String name(int slot) {
        HostOffer offer = facts.offer(offerOf[slot]);
        int index = slot - firstOf[offerOf[slot]];
        return offer.isInstalled() ? offer.installed().get(index) : "%s #%02d".formatted(offer.id(), index + 1);
    }
}
