package dev.stowage.demand;

import dev.stowage.inventory.VirtualMachine;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells production from the rest. An inventory that names an environment is believed; otherwise a VM is production
 * unless its name, folder, cluster or resource pool holds one of these words by itself ("APP-DEV-01", "/Test/"), so
 * that doubt protects a VM rather than exposes it.
 *
 * @param nonProductionWords letters only, kept in lower case; {@code nonproduction} stands for "non-prod",
 *     "Pre-Production" and the like
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
            "poc",
            "nonproduction"));

    private static final Set<String> PRODUCTION_WORDS =
            Set.of("production", "productive", "prod", "prd", "produktion", "produktiv", "live");
    private static final Pattern NOT_PRODUCTION = Pattern.compile(
            "(?<!\\p{L})(non|not|nicht|pre)[ _-]?(production|productive|prod|prd|produktion|produktiv)(?!\\p{L})");

    public ProductionPolicy {
        nonProductionWords = nonProductionWords.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
        nonProductionWords.stream()
                .filter(word -> !word.matches("\\p{L}+"))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException(
                            "\"%s\" is never found: names are parted into words of letters only".formatted(word));
                });
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
        String joined = NOT_PRODUCTION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("nonproduction");
        return Arrays.stream(joined.split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }
}
