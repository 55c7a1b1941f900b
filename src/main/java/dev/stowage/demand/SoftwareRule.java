package dev.stowage.demand;

import dev.stowage.inventory.VirtualMachine;
import java.util.List;
import java.util.stream.Stream;

/**
 * The planner's word for what VMs run, in place of what was recognised. Written "*sql* = sql-server-standard", with
 * "none" for nothing and a plus between several products.
 *
 * @param vms by name or by id
 * @param products ids of the catalog's guest products, Windows Server excepted, which the operating system shows
 */
public record SoftwareRule(NamePattern vms, List<String> products) {
    private static final String NOTHING = "none";

    public SoftwareRule {
        products = List.copyOf(products);
    }

    /**
     * @throws IllegalArgumentException where there is no pattern before or no product behind the equals sign
     */
    public static SoftwareRule parse(String text) {
        int equals = text.lastIndexOf('=');
        List<String> products = equals < 0
                ? List.of()
                : Stream.of(text.substring(equals + 1).split("\\+"))
                        .map(String::strip)
                        .filter(product -> !product.isEmpty())
                        .distinct()
                        .toList();
        if (products.isEmpty() || equals == 0 || text.substring(0, equals).isBlank()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no rule for software; write for instance *sql* = sql-server-standard, or *sql* = none"
                            .formatted(text));
        }
        return new SoftwareRule(
                new NamePattern(text.substring(0, equals).strip()),
                products.equals(List.of(NOTHING)) ? List.of() : products);
    }

    boolean appliesTo(VirtualMachine vm) {
        return vms.matches(vm.name()) || vms.matches(vm.id());
    }

    @Override
    public String toString() {
        return vms + " = " + (products.isEmpty() ? NOTHING : String.join(" + ", products));
    }
}
