package dev.stowage.scenario;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.Recognition;
import dev.stowage.demand.Confidence;
import dev.stowage.demand.Demand;
import dev.stowage.demand.GuestSoftware;
import dev.stowage.demand.SoftwarePolicy;
import dev.stowage.demand.SoftwareWords;
import dev.stowage.demand.Workload;
import dev.stowage.licensing.WindowsServerCounter;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The catalog's guest products, as an inventory and a planner may name them. Windows Server goes its own way. */
final class GuestProducts {
    private final Map<String, GuestProduct> products = new TreeMap<>();

    GuestProducts(Catalog catalog) {
        catalog.guestProducts().stream()
                .filter(product -> !WindowsServerCounter.counts(product))
                .forEach(product -> products.put(product.id(), product));
    }

    List<SoftwareWords> words() {
        return products.values().stream()
                .filter(product -> product.recognition().isPresent())
                .map(GuestProducts::words)
                .toList();
    }

    private static SoftwareWords words(GuestProduct product) {
        Recognition recognition = product.recognition().orElseThrow();
        return new SoftwareWords(
                product.id(),
                pattern(recognition.guestOs()),
                pattern(recognition.tags()),
                pattern(recognition.names()));
    }

    private static Optional<Pattern> pattern(Optional<String> words) {
        return words.map(Pattern::compile);
    }

    /**
     * @throws IllegalArgumentException where the planner names a product that the catalog does not have
     */
    void check(SoftwarePolicy policy) {
        policy.rules().stream()
                .flatMap(rule -> rule.products().stream())
                .filter(id -> !products.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("The catalog has no guest product \"%s\"; it has %s"
                            .formatted(id, String.join(", ", products.keySet())));
                });
    }

    /** Without products that only the inventory knows; {@link #notes} names them. */
    List<Workload> known(List<Workload> workloads) {
        return workloads.stream()
                .map(workload -> workload.withSoftware(workload.software().stream()
                        .filter(software -> products.containsKey(software.product()))
                        .toList()))
                .toList();
    }

    /** How many VMs run what, how sure that is, and what could not be told. */
    List<Text> notes(Demand demand) {
        Map<String, Map<Confidence, Integer>> found = new TreeMap<>();
        demand.workloads().forEach(workload -> workload.software().forEach(software -> count(found, software)));
        List<Text> notes = new ArrayList<>();
        found.forEach((id, byConfidence) -> byConfidence.forEach((confidence, vms) -> notes.add(
                products.containsKey(id)
                        ? Text.of(
                                "scenario.software." + confidence,
                                products.get(id).name(),
                                vms)
                        : Text.of("scenario.software.unknown", id, vms))));
        found.keySet().stream()
                .filter(products::containsKey)
                .forEach(id -> products.get(id)
                        .caveat()
                        .ifPresent(caveat -> notes.add(Text.of(
                                "scenario.software.caveat", products.get(id).name(), caveat))));
        demand.suspected()
                .forEach((id, vms) -> notes.add(Text.of(
                        "scenario.software.suspected", vms, products.get(id).name(), id)));
        return notes;
    }

    private static void count(Map<String, Map<Confidence, Integer>> found, GuestSoftware software) {
        found.computeIfAbsent(software.product(), any -> new TreeMap<>()).merge(software.confidence(), 1, Integer::sum);
    }
}
