package dev.stowage.catalog;

/** How well a figure is founded, best first; the user's own word stands apart. */
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
    ESTIMATE,
    /** Stated by the user, who answers for it; stands in no shipped file. */
    STATED;

    /** Whether a figure of this kind is an assumption: marked as such wherever it is shown. */
    public boolean isAssumption() {
        return this == UNVERIFIED || this == ESTIMATE;
    }
}
