package dev.stowage.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between catalog files; what must hold within one is refused by its own record. */
final class CatalogChecks {
    private CatalogChecks() {}

    static void check(
            List<Hypervisor> hypervisors,
            List<HostOperatingSystem> hostOperatingSystems,
            List<HostModel> hostModels,
            List<Processor> processors,
            List<GuestProduct> guestProducts) {
        unique("hypervisor", hypervisors, Hypervisor::id);
        unique("host operating system", hostOperatingSystems, HostOperatingSystem::id);
        unique("host model", hostModels, HostModel::id);
        unique("processor", processors, Processor::id);
        unique("guest product", guestProducts, GuestProduct::id);
        hypervisors.forEach(one -> unique("edition of " + one.id(), one.editions(), Edition::id));
        guestProducts.forEach(one -> unique("edition of " + one.id(), one.editions(), Edition::id));
        List<Edition> editions = Stream.of(
                        hypervisors.stream().flatMap(one -> one.editions().stream()),
                        hostOperatingSystems.stream().map(HostOperatingSystem::edition),
                        guestProducts.stream().flatMap(one -> one.editions().stream()))
                .flatMap(Function.identity())
                .toList();
        unique("price", editions.stream().flatMap(one -> one.prices().stream()).toList(), Price::id);
        Set<String> systems = ids(hostOperatingSystems, HostOperatingSystem::id);
        hypervisors.forEach(one -> one.hostOperatingSystems()
                .forEach(id -> known(systems, id, "host operating system", "hypervisor " + one.id())));
        Set<String> chips = ids(processors, Processor::id);
        hostModels.forEach(one ->
                one.processor().ifPresent(id -> known(chips, id, "processor", "host model " + one.id())));
        Set<String> models = ids(hostModels, HostModel::id);
        hypervisors.forEach(one ->
                one.hostModels().forEach(id -> known(models, id, "host model", "hypervisor " + one.id())));
        Set<String> guests = ids(guestProducts, GuestProduct::id);
        editions.forEach(one ->
                one.licence().product().ifPresent(id -> known(guests, id, "guest product", "edition " + one.id())));
    }

    private static void known(Set<String> all, String id, String kind, String owner) {
        if (!all.contains(id)) {
            throw new IllegalArgumentException("The catalog has no %s \"%s\", which %s names. Known are %s."
                    .formatted(kind, id, owner, new TreeSet<>(all)));
        }
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> void unique(String kind, List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                throw new IllegalArgumentException(
                        "The catalog has two entries of the kind %s with the id \"%s\". Give one of them another."
                                .formatted(kind, id.apply(one)));
            }
        }
    }
}
