package dev.stowage.check;

import dev.stowage.demand.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Looks for a place for each VM of failed hosts on the hosts that are left, whose own VMs stay where they are. First
 * greedily, in several orders, which are changed for those that find no place; then by trying out, the VM with the fewest
 * possible hosts first, until a number of steps is used up. Finding nothing therefore proves nothing.
 */
final class Rehousing {
    /** For one case: some seconds. */
    private static final long MOST_WORK = 40_000_000;

    private static final int MOST_INSISTENCE = 200;
    private static final double HEAVIER = 1.5;

    private final Shelter shelter;
    private final List<List<Workload>> bundles;
    private final long workAllowed;
    private long stepsLeft;
    private long workDone;

    /**
     * @param bundles VMs without a host; those in one list stay together
     * @param workAllowed for trying out, in looks at a host
     */
    Rehousing(Shelter shelter, List<List<Workload>> bundles, long workAllowed) {
        this.shelter = shelter;
        this.bundles = bundles;
        this.workAllowed = Math.min(workAllowed, MOST_WORK);
    }

    boolean isFound() {
        ToDoubleFunction<List<Workload>> memory = bundle -> -sum(bundle, Workload::memoryMiB);
        ToDoubleFunction<List<Workload>> cpu =
                bundle -> -sum(bundle, vm -> vm.cpu().milli());
        ToDoubleFunction<List<Workload>> windowsFirst =
                bundle -> memory.applyAsDouble(bundle) - (windows(bundle) > 0 ? 1e15 : 0);
        ToDoubleBiFunction<List<Workload>, HostTally> fullest = (bundle, host) -> -host.fill();
        ToDoubleBiFunction<List<Workload>, HostTally> emptiest = (bundle, host) -> host.fill();
        ToDoubleBiFunction<List<Workload>, HostTally> sparing = this::sparingLicences;
        return greedy(memory, fullest)
                || greedy(windowsFirst, sparing)
                || greedy(memory, sparing)
                || greedy(cpu, sparing)
                || greedy(memory, emptiest)
                || insisting(memory, sparing)
                || insisting(memory, fullest)
                || triedOut();
    }

    /** Whoever finds no place is taken earlier the next time. */
    private boolean insisting(
            ToDoubleFunction<List<Workload>> order, ToDoubleBiFunction<List<Workload>, HostTally> preference) {
        Map<List<Workload>, Double> weights = new IdentityHashMap<>();
        for (int i = 0; i < MOST_INSISTENCE; i++) {
            Optional<List<Workload>> homeless =
                    homeless(one -> order.applyAsDouble(one) * weights.getOrDefault(one, 1.0), preference);
            if (homeless.isEmpty()) {
                return true;
            }
            weights.merge(homeless.get(), HEAVIER, (one, other) -> one * other);
        }
        return false;
    }

    /** Hosts with licences to spare are for Windows; the others for the rest. */
    private double sparingLicences(List<Workload> bundle, HostTally host) {
        boolean licensed = shelter.limitsLicences() && shelter.windowsLeft(host) > 0;
        return -host.fill() + (windows(bundle) == 0 && licensed ? 2 : 0);
    }

    private static int windows(List<Workload> bundle) {
        return bundle.stream().mapToInt(HostTally::windowsServer).sum();
    }

    static double sum(List<Workload> bundle, ToDoubleFunction<Workload> size) {
        return bundle.stream().mapToDouble(size).sum();
    }

    private boolean greedy(
            ToDoubleFunction<List<Workload>> order, ToDoubleBiFunction<List<Workload>, HostTally> preference) {
        return homeless(order, preference).isEmpty();
    }

    /** The first that finds no place. */
    private Optional<List<Workload>> homeless(
            ToDoubleFunction<List<Workload>> order, ToDoubleBiFunction<List<Workload>, HostTally> preference) {
        List<List<Workload>> sorted = new ArrayList<>(bundles);
        sorted.sort(Comparator.comparingDouble(order));
        List<HostTally> homes = new ArrayList<>();
        Optional<List<Workload>> homeless = Optional.empty();
        for (List<Workload> bundle : sorted) {
            HostTally home = best(bundle, preference);
            if (home == null) {
                homeless = Optional.of(bundle);
                break;
            }
            shelter.takeIn(bundle, home);
            homes.add(home);
        }
        for (int i = homes.size() - 1; i >= 0; i--) {
            shelter.giveBack(sorted.get(i).size(), homes.get(i));
        }
        return homeless;
    }

    private HostTally best(List<Workload> bundle, ToDoubleBiFunction<List<Workload>, HostTally> preference) {
        HostTally best = null;
        double least = Double.MAX_VALUE;
        for (HostTally host : shelter.survivors()) {
            double value = preference.applyAsDouble(bundle, host);
            if (value < least && shelter.fits(bundle, host)) {
                least = value;
                best = host;
            }
        }
        return best;
    }

    private boolean triedOut() {
        long perStep = Math.max(1, (long) bundles.size() * shelter.survivors().size());
        long steps = workAllowed / perStep;
        if (steps < bundles.size()) {
            return false;
        }
        stepsLeft = steps;
        boolean found = place(new ArrayList<>(bundles));
        workDone = (steps - stepsLeft) * perStep;
        return found;
    }

    /** Looks at a host that trying out has taken. */
    long workDone() {
        return workDone;
    }

    private boolean place(List<List<Workload>> open) {
        if (open.isEmpty()) {
            return true;
        }
        List<HostTally> fewest = null;
        List<Workload> next = null;
        for (List<Workload> bundle : open) {
            List<HostTally> possible = shelter.survivors().stream()
                    .filter(host -> shelter.fits(bundle, host))
                    .toList();
            boolean fewer = fewest == null || possible.size() < fewest.size();
            if (fewer || possible.size() == fewest.size() && larger(bundle, next)) {
                fewest = possible;
                next = bundle;
            }
            if (possible.isEmpty()) {
                return false;
            }
        }
        return placeOn(fewest, next, open);
    }

    private boolean placeOn(List<HostTally> possible, List<Workload> next, List<List<Workload>> open) {
        List<List<Workload>> rest = new ArrayList<>(open);
        rest.removeIf(bundle -> bundle == next);
        Set<String> emptyKinds = new HashSet<>();
        List<HostTally> ordered = possible.stream()
                .sorted(Comparator.comparingDouble(host -> sparingLicences(next, host)))
                .toList();
        for (HostTally host : ordered) {
            boolean seen = host.guests().isEmpty()
                    && !emptyKinds.add(host.kind().id() + " " + host.host().windowsVmsLicensed());
            if (seen || stepsLeft-- <= 0) {
                continue;
            }
            shelter.takeIn(next, host);
            boolean found = place(rest);
            shelter.giveBack(next.size(), host);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean larger(List<Workload> one, List<Workload> other) {
        return sum(one, Workload::memoryMiB) > sum(other, Workload::memoryMiB);
    }
}
