package dev.stowage.demand;

import dev.stowage.inventory.VirtualMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out what a VM runs: the planner's word comes first, then the inventory's own, then words in the operating
 * system and in tags. A name alone makes nobody pay; it only raises the question.
 */
public final class SoftwareRecognition {
    private final SoftwarePolicy policy;
    private final List<SoftwareWords> products;

    public SoftwareRecognition(SoftwarePolicy policy, List<SoftwareWords> products) {
        this.policy = policy;
        this.products = List.copyOf(products);
    }

    /** In the order of the catalog, or as stated. */
    public List<GuestSoftware> of(VirtualMachine vm) {
        return stated(vm)
                .map(ids -> ids.stream()
                        .map(id -> new GuestSoftware(id, Confidence.STATED))
                        .toList())
                .orElseGet(() -> recognised(vm));
    }

    /** The product that the name suggests, where nothing better says what the VM runs. */
    public Optional<String> suspected(VirtualMachine vm) {
        if (stated(vm).isPresent()) {
            return Optional.empty();
        }
        List<String> found = of(vm).stream().map(GuestSoftware::product).toList();
        String name = vm.name().toLowerCase(Locale.ROOT);
        return products.stream()
                .filter(product -> SoftwareWords.in(product.names()).test(name))
                .map(SoftwareWords::product)
                .filter(product -> !found.contains(product))
                .findFirst();
    }

    private Optional<List<String>> stated(VirtualMachine vm) {
        return policy.rules().stream()
                .filter(rule -> rule.appliesTo(vm))
                .findFirst()
                .map(SoftwareRule::products)
                .or(() -> vm.software().stated());
    }

    private List<GuestSoftware> recognised(VirtualMachine vm) {
        String guestOs = vm.guestOs().toLowerCase(Locale.ROOT);
        List<String> hints = vm.software().hints().stream()
                .map(hint -> hint.toLowerCase(Locale.ROOT))
                .toList();
        List<GuestSoftware> found = new ArrayList<>();
        for (SoftwareWords product : products) {
            Predicate<String> inHints = SoftwareWords.in(product.hints());
            if (SoftwareWords.in(product.guestOs()).test(guestOs)) {
                found.add(new GuestSoftware(product.product(), Confidence.GUEST_OS));
            } else if (hints.stream().anyMatch(inHints)) {
                found.add(new GuestSoftware(product.product(), Confidence.TAG));
            }
        }
        return found;
    }
}
