package dev.stowage.inventory.rvtools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds a row's VM on the key ladder. A lower rung never overrules a higher one that says otherwise. */
final class VmIndex {
    /** Above this a key says nothing, and searching through it for each row would take hours. */
    private static final int MOST_NAMESAKES = 1_000;

    private final Map<String, List<VmDraft>> byId;
    private final Map<String, List<VmDraft>> byUuid;
    private final Map<String, List<VmDraft>> byName;

    /**
     * @param vm null where no VM fits, or where several do
     * @param level null where vm is
     */
    record Match(VmDraft vm, JoinLevel level, boolean ambiguous) {
        private static final Match NONE = new Match(null, null, false);
        private static final Match SEVERAL = new Match(null, null, true);
    }

    VmIndex(Collection<VmDraft> vms) {
        byId = index(vms, VmKey::vmId);
        byUuid = index(vms, VmKey::vmUuid);
        byName = index(vms, VmKey::name);
    }

    private static Map<String, List<VmDraft>> index(Collection<VmDraft> vms, Function<VmKey, String> part) {
        Map<String, List<VmDraft>> index = new HashMap<>();
        for (VmDraft vm : vms) {
            String value = part.apply(vm.key);
            if (!value.isEmpty()) {
                index.merge(value, List.of(vm), VmIndex::joined);
            }
        }
        return index;
    }

    private static List<VmDraft> joined(List<VmDraft> some, List<VmDraft> more) {
        List<VmDraft> all = some instanceof ArrayList ? some : new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** @param clusterKnown whether the row's sheet names clusters at all; a blank then means a stand-alone host */
    Match find(VmKey key, boolean clusterKnown) {
        Match match = single(byId.get(key.vmId()), vm -> vm.key.mayShareVcenter(key), JoinLevel.VM_ID);
        if (match.vm() != null) {
            return match;
        }
        Match byUuidMatch = single(byUuid.get(key.vmUuid()), vm -> fits(vm.key, key), JoinLevel.VM_UUID);
        if (byUuidMatch.vm() != null) {
            return byUuidMatch;
        }
        Predicate<VmDraft> sameCluster = vm -> !clusterKnown || vm.key.cluster().equals(key.cluster());
        Predicate<VmDraft> sameVm = vm -> fits(vm.key, key) && VmKey.mayEqual(vm.key.vmUuid(), key.vmUuid());
        Match byNameMatch = single(byName.get(key.name()), sameCluster.and(sameVm), JoinLevel.CLUSTER_AND_NAME);
        boolean several = match.ambiguous() || byUuidMatch.ambiguous();
        return byNameMatch.vm() == null && several ? Match.SEVERAL : byNameMatch;
    }

    private static boolean fits(VmKey vm, VmKey row) {
        return VmKey.mayEqual(vm.vmId(), row.vmId()) && vm.mayShareVcenter(row);
    }

    private static Match single(List<VmDraft> candidates, Predicate<VmDraft> fits, JoinLevel level) {
        if (candidates == null) {
            return Match.NONE;
        }
        if (candidates.size() > MOST_NAMESAKES) {
            return Match.SEVERAL;
        }
        List<VmDraft> found = candidates.stream().filter(fits).limit(2).toList();
        return switch (found.size()) {
            case 0 -> Match.NONE;
            case 1 -> new Match(found.get(0), level, false);
            default -> Match.SEVERAL;
        };
    }
}
