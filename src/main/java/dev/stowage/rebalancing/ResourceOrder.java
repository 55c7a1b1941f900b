package dev.stowage.rebalancing;

import java.util.stream.IntStream;

/** Resources that moves hold on both hosts before the others, so that loops over either need no questions. */
final class ResourceOrder {
    private final int[] original;
    private final int held;

    ResourceOrder(Resources resources) {
        boolean[] first = resources.heldDuringMove();
        int[] heldOnes = IntStream.range(0, first.length).filter(r -> first[r]).toArray();
        IntStream others = IntStream.range(0, first.length).filter(r -> !first[r]);
        held = heldOnes.length;
        original = IntStream.concat(IntStream.of(heldOnes), others).toArray();
    }

    int count() {
        return original.length;
    }

    /** How many at the front are held during moves. */
    int held() {
        return held;
    }

    /** A copy of the amounts, resource by resource in this order, any number of times one after another. */
    long[] sort(long[] amounts) {
        long[] sorted = new long[amounts.length];
        for (int at = 0; at < amounts.length; at += original.length) {
            for (int r = 0; r < original.length; r++) {
                sorted[at + r] = amounts[at + original[r]];
            }
        }
        return sorted;
    }

    IntStream positions(int... resources) {
        return IntStream.of(resources)
                .map(resource -> IntStream.range(0, original.length)
                        .filter(position -> original[position] == resource)
                        .findFirst()
                        .orElseThrow());
    }
}
