package dev.stowage.bench;

import java.util.Locale;

/** Sums over the instances of one class, so far as their optimum is known. */
final class VbpClassSums {
    private int instances;
    private int known;
    private int met;
    private int hosts;
    private int optima;
    private int bounds;
    private int proved;
    private int falseBounds;
    private double seconds;

    void add(int instanceHosts, int bound, double took, KnownHosts reference) {
        instances++;
        seconds += took;
        proved += instanceHosts == bound ? 1 : 0;
        reference.optimum().ifPresent(optimum -> {
            known++;
            hosts += instanceHosts;
            optima += optimum;
            bounds += bound;
            met += instanceHosts == optimum ? 1 : 0;
            falseBounds += bound > optimum ? 1 : 0;
        });
    }

    static MarkdownTable table() {
        return new MarkdownTable(
                "class",
                "instances",
                "proved by us",
                "optimum known",
                "met",
                "hosts",
                "optima",
                "too many",
                "bound/optimum",
                "bounds too high",
                "seconds");
    }

    void print(String name, MarkdownTable table) {
        table.row(
                name,
                "" + instances,
                "" + proved,
                "" + known,
                whereKnown("%d (%.1f %%)", met, 100.0 * met / known),
                whereKnown("%d", hosts),
                whereKnown("%d", optima),
                whereKnown("%.2f %%", 100.0 * (hosts - optima) / optima),
                whereKnown("%.4f", (double) bounds / optima),
                whereKnown("%d", falseBounds),
                String.format(Locale.ENGLISH, "%.1f", seconds));
    }

    private String whereKnown(String format, Object... figures) {
        return known == 0 ? "" : String.format(Locale.ENGLISH, format, figures);
    }
}
