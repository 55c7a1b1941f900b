package dev.stowage.placement;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers why hosts do not take a VM, by the binding constraint. */
final class Refusals {
    private final Map<Obstacle.Kind, PlacesAnswer.Refusal> byKind = new EnumMap<>(Obstacle.Kind.class);

    void add(String host, Obstacle binding) {
        byKind.merge(binding.kind(), new PlacesAnswer.Refusal(binding.kind(), 1, host, binding), Refusals::together);
    }

    private static PlacesAnswer.Refusal together(PlacesAnswer.Refusal old, PlacesAnswer.Refusal more) {
        PlacesAnswer.Refusal roomier = free(more) > free(old) ? more : old;
        return new PlacesAnswer.Refusal(old.kind(), old.hosts() + more.hosts(), roomier.host(), roomier.example());
    }

    private static long free(PlacesAnswer.Refusal refusal) {
        return refusal.example().room().map(Obstacle.Room::free).orElse(0L);
    }

    List<PlacesAnswer.Refusal> mostFirst() {
        return byKind.values().stream()
                .sorted(Comparator.comparingInt(PlacesAnswer.Refusal::hosts)
                        .reversed()
                        .thenComparing(PlacesAnswer.Refusal::kind))
                .toList();
    }
}
