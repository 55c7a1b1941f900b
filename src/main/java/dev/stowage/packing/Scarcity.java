package dev.stowage.packing;

import java.util.Arrays;

/** Weights of the dimensions: all alike, or by how many hosts each dimension alone would need. */
final class Scarcity {
    private Scarcity() {}

    /** Per dimension how many hosts its total would fill to the brim. */
    static double[] filledHosts(Instance instance) {
        double[] filled = new double[instance.dims];
        for (int kind = 0; kind < instance.kinds; kind++) {
            for (int d = 0; d < instance.dims; d++) {
                filled[d] += instance.share[kind][d] * instance.count[kind];
            }
        }
        return filled;
    }

    /** The most wanted dimension weighs 1, the others less, the more so the higher the exponent. */
    static double[] weights(Instance instance, double exponent) {
        double[] weights = filledHosts(instance);
        double most = Arrays.stream(weights).max().orElse(1);
        for (int d = 0; d < weights.length; d++) {
            weights[d] = Math.pow(weights[d] / most, exponent);
        }
        return weights;
    }
}
