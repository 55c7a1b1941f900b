package dev.stowage.api;

import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.NewVm;
import dev.stowage.study.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * A VM that a place is looked for.
 *
 * @param memory with its unit: "16 GiB"
 * @param storage with its unit; none without a word
 * @param guestOs in any words, "Windows Server 2022"; unknown without a word
 * @param production whether it is; without a word, the scenario judges by the name
 * @param affinityGroups names of rules that would keep it with others
 * @param antiAffinityGroups names of rules that would keep it from others
 * @param software ids of the catalog's guest products
 */
public record VmRequest(
        Optional<String> name,
        int vcpus,
        DataSize memory,
        Optional<DataSize> storage,
        Optional<String> guestOs,
        Optional<Boolean> production,
        Optional<List<String>> affinityGroups,
        Optional<List<String>> antiAffinityGroups,
        Optional<List<String>> software) {
    private static final String UNNAMED = "new";

    NewVm vm() {
        if (memory == null) {
            throw refused("memory?");
        }
        try {
            return new NewVm(
                    name.orElse(UNNAMED),
                    vcpus,
                    memory,
                    storage.orElse(DataSize.ZERO),
                    guestOs.orElse(""),
                    production,
                    affinityGroups.orElse(List.of()),
                    antiAffinityGroups.orElse(List.of()),
                    software);
        } catch (IllegalArgumentException fault) {
            throw refused(fault.getMessage());
        }
    }

    private static RefusedException refused(String what) {
        return new RefusedException(RefusedException.Reason.INVALID, Text.of("api.vm-impossible", what));
    }
}
