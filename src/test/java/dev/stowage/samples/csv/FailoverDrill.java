package dev.stowage.samples.csv;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fails one host of a CSV sample and restarts its VMs on the others, the largest first and each where there is the
 * most room; what runs elsewhere stays where it is.
 */
final class FailoverDrill {
    /** What a hypervisor leaves to its VMs. */
    private static final double USABLE = 0.95;

    private final List<Map<String, String>> running;
    private final Map<String, Double> freeGiB = new HashMap<>();
    private final Map<String, String> placeOf;

    FailoverDrill(List<Map<String, String>> hosts, List<Map<String, String>> vms) {
        running = vms.stream().filter(vm -> vm.get("power_state").equals("on")).toList();
        placeOf = running.stream().collect(Collectors.toMap(vm -> vm.get("vm"), vm -> vm.get("host")));
        hosts.forEach(host -> freeGiB.put(host.get("host"), USABLE * memory(host)));
        running.forEach(vm -> freeGiB.merge(vm.get("host"), -memory(vm), Double::sum));
    }

    /** The names of the VMs that find no host any more. */
    List<String> stranded(String failedHost) {
        freeGiB.remove(failedHost);
        List<Map<String, String>> homeless = running.stream()
                .filter(vm -> vm.get("host").equals(failedHost))
                .sorted(Comparator.comparingDouble(FailoverDrill::memory).reversed())
                .toList();
        homeless.forEach(vm -> placeOf.remove(vm.get("vm")));
        return homeless.stream()
                .filter(vm -> !restarted(vm))
                .map(vm -> vm.get("vm"))
                .toList();
    }

    private boolean restarted(Map<String, String> vm) {
        return freeGiB.keySet().stream()
                .filter(host -> freeGiB.get(host) >= memory(vm))
                .filter(host -> running.stream()
                        .noneMatch(other -> host.equals(placeOf.get(other.get("vm"))) && apart(vm, other)))
                .max(Comparator.comparingDouble(freeGiB::get))
                .map(host -> {
                    freeGiB.merge(host, -memory(vm), Double::sum);
                    return placeOf.put(vm.get("vm"), host) == null;
                })
                .orElse(false);
    }

    static boolean apart(Map<String, String> vm, Map<String, String> other) {
        List<String> groups = List.of(vm.get("anti_affinity_group").split("\\|"));
        return !vm.get("vm").equals(other.get("vm"))
                && List.of(other.get("anti_affinity_group").split("\\|")).stream()
                        .anyMatch(group -> !group.isEmpty() && groups.contains(group));
    }

    private static double memory(Map<String, String> row) {
        return Double.parseDouble(row.get("memory_gib"));
    }
}
