package dev.stowage.rebalancing;

import java.util.Arrays;

/** Who stands on each host, in no order, so that one can be drawn at random. */
final class Guests {
    private static final int ROOM_AT_FIRST = 8;

    private final int[][] of;
    private final int[] count;
    private final int[] position;

    Guests(int hosts, int workloads) {
        of = new int[hosts][ROOM_AT_FIRST];
        count = new int[hosts];
        position = new int[workloads];
    }

    int count(int host) {
        return count[host];
    }

    int get(int host, int index) {
        return of[host][index];
    }

    void add(int workload, int host) {
        if (count[host] == of[host].length) {
            of[host] = Arrays.copyOf(of[host], 2 * count[host]);
        }
        of[host][count[host]] = workload;
        position[workload] = count[host]++;
    }

    void move(int workload, int from, int to) {
        int last = of[from][--count[from]];
        of[from][position[workload]] = last;
        position[last] = position[workload];
        add(workload, to);
    }
}
