package dev.stowage.web;

import dev.stowage.placement.FittingAnswer;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.PlacesAnswer;
import dev.stowage.placement.PlannedHost;
import dev.stowage.quantity.Text;
import dev.stowage.study.Inquiries;
import dev.stowage.study.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The question why a VM stands where it stands, and its answer.
 *
 * @param vm as typed, empty before the first question
 * @param host as typed, empty for any
 * @param hosts some that may be asked for
 * @param fault why there is no answer
 */
public record WhyHere(
        String vm,
        String host,
        List<String> hosts,
        Optional<MoveAnswer> move,
        Optional<PlacesAnswer> places,
        Optional<FittingAnswer> fitting,
        Optional<Text> fault) {
    private static final int HOSTS_OFFERED = 200;

    static WhyHere of(Inquiries inquiries, UUID plan, List<PlannedHost> all, String vm, String host) {
        List<String> hosts =
                all.stream().map(PlannedHost::name).limit(HOSTS_OFFERED).toList();
        String name = vm.strip();
        String there = host.strip();
        if (name.isEmpty()) {
            return new WhyHere(
                    "", there, hosts, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        try {
            return there.isEmpty()
                    ? new WhyHere(
                            name,
                            there,
                            hosts,
                            Optional.empty(),
                            Optional.of(inquiries.places(plan, name)),
                            Optional.of(inquiries.fitting(plan, name)),
                            Optional.empty())
                    : new WhyHere(
                            name,
                            there,
                            hosts,
                            Optional.of(inquiries.move(plan, name, there)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        } catch (RefusedException refusal) {
            return new WhyHere(
                    name,
                    there,
                    hosts,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(refusal.text()));
        }
    }
}
