package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.List;

/**
 * How many more VMs like one fit on the hosts of a plan, spares included, without a new host.
 *
 * @param vm id of the pattern
 * @param more so many are shown to fit at once, and if hosts fail as well
 * @param capacity so many would fit if nothing were kept for failed hosts
 * @param answer the result in a sentence
 * @param hosts which would take how many, none left out that takes one
 * @param stops what keeps the next one from each host, by the binding constraint; at the end the failover reserve, where
 *     that is what binds
 */
public record FittingAnswer(
        String vm,
        String name,
        int more,
        int capacity,
        Text answer,
        List<HostRoom> hosts,
        List<PlacesAnswer.Refusal> stops) {
    public FittingAnswer {
        hosts = List.copyOf(hosts);
        stops = List.copyOf(stops);
    }

    public record HostRoom(String host, int more) {}
}
