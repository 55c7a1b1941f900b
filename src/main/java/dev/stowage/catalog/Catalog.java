package dev.stowage.catalog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the catalog holds, checked as a whole: ids are unique, and whatever is named exists.
 *
 * @param rules of vendors and of planning, by id
 * @param sources by id
 * @param parameters by {@code group.name}
 */
public record Catalog(
        List<Hypervisor> hypervisors,
        List<HostOperatingSystem> hostOperatingSystems,
        List<HostModel> hostModels,
        List<Processor> processors,
        List<GuestProduct> guestProducts,
        Map<String, Parameter> parameters,
        Map<String, RuleTerms> rules,
        Map<String, Source> sources) {
    public Catalog {
        hypervisors = List.copyOf(hypervisors);
        hostOperatingSystems = List.copyOf(hostOperatingSystems);
        hostModels = List.copyOf(hostModels);
        processors = List.copyOf(processors);
        guestProducts = List.copyOf(guestProducts);
        parameters = Map.copyOf(parameters);
        rules = Map.copyOf(rules);
        sources = Map.copyOf(sources);
        CatalogChecks.check(hypervisors, hostOperatingSystems, hostModels, processors, guestProducts);
    }

    /**
     * @throws IllegalArgumentException where the catalog has no such hypervisor
     */
    public Hypervisor hypervisor(String id) {
        return find(hypervisors, Hypervisor::id, id, "hypervisor");
    }

    /**
     * @throws IllegalArgumentException where the catalog has no such host operating system
     */
    public HostOperatingSystem hostOperatingSystem(String id) {
        return find(hostOperatingSystems, HostOperatingSystem::id, id, "host operating system");
    }

    /**
     * @throws IllegalArgumentException where the catalog has no such host model
     */
    public HostModel hostModel(String id) {
        return find(hostModels, HostModel::id, id, "host model");
    }

    /**
     * @throws IllegalArgumentException where the catalog has no such product
     */
    public GuestProduct guestProduct(String id) {
        return find(guestProducts, GuestProduct::id, id, "guest product");
    }

    /**
     * @param key {@code group.name}, for instance {@code energy.electricity-price}
     * @throws IllegalArgumentException where the catalog has no such parameter
     */
    public Parameter parameter(String key) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "The catalog has no parameter \"" + key + "\"; it has " + new TreeMap<>(parameters).keySet());
        }
        return parameter;
    }

    private static <T> T find(List<T> all, Function<T, String> id, String wanted, String kind) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalog has no %s \"%s\"; it has %s"
                        .formatted(kind, wanted, all.stream().map(id).sorted().collect(Collectors.joining(", ")))));
    }
}
