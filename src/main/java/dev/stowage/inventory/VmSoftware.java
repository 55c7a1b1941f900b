package dev.stowage.inventory;

import java.util.List;
import java.util.Optional;

/**
 * What an inventory says about the software in a VM, beside its operating system.
 *
 * @param hints tags, custom attributes and notes, in the words of whoever wrote them
 * @param stated ids of the catalog's guest products, where the inventory names them; an empty list says that there are
 *     none
 */
public record VmSoftware(List<String> hints, Optional<List<String>> stated) {
    public static final VmSoftware UNKNOWN = new VmSoftware(List.of(), Optional.empty());

    public VmSoftware {
        hints = List.copyOf(hints);
        stated = stated.map(List::copyOf);
    }
}
