package dev.stowage.demand;

import dev.stowage.inventory.VirtualMachine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells production from the rest. An inventory that names an environment is believed; otherwise a VM is production
 * unless its name, folder, cluster or resource pool holds one of these words by itself ("APP-DEV-01", "/Test/"), so
 * that doubt protects a VM rather than exposes it.
 *
 * @param nonProductionWords in lower case
 */
public record ProductionPolicy(Set<String> nonProductionWords) {
    public static final ProductionPolicy DEFAULT = new ProductionPolicy(Set.of(
            "test",
            "tests",
            "testing",
            "tst",
            "dev",
            "development",
            "entwicklung",
            "qa",
            "uat",
            "staging",
            "stage",
            "lab",
            "labor",
            "sandbox",
            "demo",
            "poc"));

    private static final Set<String> PRODUCTION_WORDS = Set.of("production", "prod", "prd", "produktion", "live");

    public ProductionPolicy {
        nonProductionWords = java.util.Collections.unmodifiableSet(new TreeSet<>(nonProductionWords));
    }

    public boolean isProduction(VirtualMachine vm) {
        if (vm.environment().isPresent()) {
            List<String> environment = words(vm.environment().get()).toList();
            if (environment.stream().anyMatch(PRODUCTION_WORDS::contains)) {
                return true;
            }
            if (environment.stream().anyMatch(nonProductionWords::contains)) {
                return false;
            }
        }
        return Stream.of(
                        vm.name(),
                        vm.location().folder(),
                        vm.location().cluster(),
                        vm.location().resourcePool())
                .flatMap(ProductionPolicy::words)
                .noneMatch(nonProductionWords::contains);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }
}
