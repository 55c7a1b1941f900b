package dev.stowage.catalog;

/** How well a figure is founded, best first. */
public enum Evidence {
    /** Read in the vendor's or an official body's own text. */
    VENDOR,
    /** Read in somebody else's text about it. */
    SECONDARY,
    /** Calculated here from read figures; the note says how. */
    DERIVED,
    /** General knowledge that nobody looked up. */
    UNVERIFIED,
    /** A modelling estimate, offered to be replaced. */
    ESTIMATE;

    /** Whether a figure of this kind is an assumption: marked as such wherever it is shown. */
    public boolean isAssumption() {
        return this == UNVERIFIED || this == ESTIMATE;
    }
}
