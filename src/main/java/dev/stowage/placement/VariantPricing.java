package dev.stowage.placement;

/**
 * Whether a host variant that the linear programme does not have yet would pay: what the blocks save that would fill one
 * host of it best, in fractions. The prices at which nothing is saved any more are its dual.
 */
final class VariantPricing {
    private static final int STEPS = 40;
    private static final double GOLDEN = 0.6180339887498949;

    private final double[] gain;
    private final double[][] share;
    private final int[] limiting;

    /**
     * @param gain by block, what it saves in the variant against what it costs now; negative where it does not fit
     * @param share by block and resource, what it takes of a host
     * @param limiting resources that the host has not without limit
     */
    VariantPricing(double[] gain, double[][] share, int[] limiting) {
        this.gain = gain;
        this.share = share;
        this.limiting = limiting;
    }

    /** How the saving is divided among the resources, and how much it is in all. */
    record Best(double[] parts, double saved) {}

    Best best() {
        double[] parts = new double[PlacementFacts.RESOURCES];
        if (limiting.length == 1) {
            parts[limiting[0]] = 1;
            return new Best(parts, saved(parts));
        }
        if (limiting.length > 2) {
            return ofThree(parts);
        }
        return ofTwo(parts, limiting[0], limiting[1], 1);
    }

    /** The saving is quasi-convex in the division, so a golden section finds its least. */
    private Best ofTwo(double[] parts, int one, int other, double both) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (saved(divided(parts, one, other, both, left)) < saved(divided(parts, one, other, both, right))) {
                high = right;
            } else {
                low = left;
            }
        }
        double[] best = divided(parts, one, other, both, (low + high) / 2).clone();
        return new Best(best, saved(best));
    }

    private Best ofThree(double[] parts) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (third(parts, left).saved() < third(parts, right).saved()) {
                high = right;
            } else {
                low = left;
            }
        }
        return third(parts, (low + high) / 2);
    }

    private Best third(double[] parts, double part) {
        parts[limiting[2]] = part;
        return ofTwo(parts, limiting[0], limiting[1], 1 - part);
    }

    private static double[] divided(double[] parts, int one, int other, double both, double part) {
        parts[one] = both * part;
        parts[other] = both * (1 - part);
        return parts;
    }

    private double saved(double[] parts) {
        double saved = 0;
        for (int b = 0; b < gain.length; b++) {
            if (gain[b] > 0) {
                double taken = 0;
                for (int r : limiting) {
                    taken += parts[r] * share[b][r];
                }
                saved = Math.max(saved, gain[b] / Math.max(1e-12, taken));
            }
        }
        return saved;
    }
}
