package dev.stowage.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets of hosts that fail together: all sets of so many hosts; where those are more than a few thousand, each host with
 * the fullest others.
 */
final class FailureCases {
    static final int MOST = 2000;

    private final List<HostTally> hosts;
    private final int failing;

    FailureCases(List<HostTally> hosts, int failures) {
        this.hosts = hosts;
        this.failing = Math.min(failures, hosts.size());
    }

    boolean areAll() {
        double sets = 1;
        for (int i = 0; i < failing; i++) {
            sets = sets * (hosts.size() - i) / (i + 1);
        }
        return failing < 2 || sets <= MOST;
    }

    List<List<HostTally>> sets() {
        List<List<HostTally>> sets = new ArrayList<>();
        if (failing > 0 && areAll()) {
            extend(List.of(), 0, sets);
        } else if (failing > 0) {
            List<HostTally> fullest = hosts.stream()
                    .sorted(Comparator.comparingDouble((HostTally host) -> -host.fill()))
                    .limit(failing)
                    .toList();
            for (HostTally host : hosts) {
                List<HostTally> set = new ArrayList<>(List.of(host));
                fullest.stream()
                        .filter(other -> other != host)
                        .limit(failing - 1L)
                        .forEach(set::add);
                sets.add(set);
            }
        }
        return sets;
    }

    private void extend(List<HostTally> begun, int from, List<List<HostTally>> sets) {
        if (begun.size() == failing) {
            sets.add(begun);
            return;
        }
        for (int next = from; next <= hosts.size() - (failing - begun.size()); next++) {
            List<HostTally> longer = new ArrayList<>(begun);
            longer.add(hosts.get(next));
            extend(longer, next + 1, sets);
        }
    }
}
