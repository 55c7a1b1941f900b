package dev.stowage.licensing;

import dev.stowage.quantity.Text;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What hosts need of a licence each, and how many hosts need that much. */
public final class HostNeeds {
    private final NavigableMap<Long, Integer> hostsByNeed = new TreeMap<>();

    public void add(long need, int hosts) {
        hostsByNeed.merge(need, hosts, Integer::sum);
    }

    public long sum() {
        return hostsByNeed.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    /** "2 × 48 + 1 × 12": hosts × what each needs, greatest first. */
    Text derivation() {
        Text sum = null;
        for (Map.Entry<Long, Integer> entry : hostsByNeed.descendingMap().entrySet()) {
            Text term = Text.of("licensing.guest.hosts", entry.getValue(), entry.getKey());
            sum = sum == null ? term : Text.of("licensing.guest.plus", sum, term);
        }
        return sum;
    }
}
