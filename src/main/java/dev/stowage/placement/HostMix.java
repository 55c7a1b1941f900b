package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hosts in fractions that cost no more than a bound: of each kind, and for each way of licensing it, what they carry.
 * No plan, but what a good one may look like.
 *
 * @param parts those with the dearest hosts first
 */
public record HostMix(List<Part> parts) {
    private static final double NEXT_TO_NOTHING = 1e-6;

    public HostMix {
        parts = List.copyOf(parts);
    }

    /**
     * @param offer host kind
     * @param licences a bit for each kind of licence that is bought for the whole host, as {@link
     *     PlacementFacts#needsLicence} numbers them
     * @param perHost what a host costs with them, in millionths a month
     * @param workloads what such hosts carry
     */
    public record Part(int offer, long licences, double perHost, List<Integer> workloads) {
        public Part {
            workloads = List.copyOf(workloads);
        }
    }

    static HostMix of(Variant[] variants, DemandBlocks blocks, HostProgram.Outcome outcome) {
        List<List<Integer>> carried = new ArrayList<>();
        for (int v = 0; v < variants.length; v++) {
            carried.add(new ArrayList<>());
        }
        for (int b = 0; b < blocks.count(); b++) {
            List<Integer> members = blocks.members(b);
            double shared = 0;
            int from = 0;
            for (int v = 0; v < variants.length; v++) {
                shared += outcome.workloads()[b][v];
                int to = Math.min(members.size(), (int) Math.round(shared + NEXT_TO_NOTHING));
                carried.get(v).addAll(members.subList(from, Math.max(from, to)));
                from = Math.max(from, to);
            }
            carried.get(0).addAll(members.subList(from, members.size()));
        }
        List<Part> parts = new ArrayList<>();
        for (int v = 0; v < variants.length; v++) {
            if (!carried.get(v).isEmpty()) {
                Variant one = variants[v];
                parts.add(new Part(one.offer(), one.licences(), one.fixed(), carried.get(v)));
            }
        }
        parts.sort(Comparator.comparingDouble((Part part) -> -part.perHost()));
        return new HostMix(parts);
    }
}
