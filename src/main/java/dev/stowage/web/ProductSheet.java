package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.Overhead;
import dev.stowage.catalog.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the catalog says about one hypervisor, line by line.
 *
 * @param editions ways to buy it, with their prices
 * @param figures features, limits and overhead
 */
public record ProductSheet(Hypervisor product, Source statusSource, List<Sold> editions, List<Line> figures) {

    /**
     * A figure with its ground.
     *
     * @param word which figure, member of the family {@code product}
     * @param value a truth, number, size or share
     */
    public record Line(String word, Object value, Evidence evidence, Source source, Optional<String> note) {}

    /** An edition with the source of its terms. */
    public record Sold(Edition edition, Source source) {
        static List<Sold> all(List<Edition> editions, Catalog catalog) {
            return editions.stream()
                    .map(edition -> new Sold(
                            edition, catalog.sources().get(edition.licence().source())))
                    .toList();
        }
    }

    static ProductSheet of(Hypervisor product, Catalog catalog) {
        return new ProductSheet(
                product,
                catalog.sources().get(product.status().source()),
                Sold.all(product.editions(), catalog),
                new Lines(catalog).of(product));
    }

    /** Words, name, vendor and other names in which a search looks. */
    boolean speaksOf(String words) {
        String all = product.id() + " " + product.name() + " " + product.vendor() + " " + product.aliases();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Gathers the lines of one product. */
    private static final class Lines {
        private final Catalog catalog;
        private final List<Line> lines = new ArrayList<>();

        Lines(Catalog catalog) {
            this.catalog = catalog;
        }

        List<Line> of(Hypervisor product) {
            add("live-migration", product.features().liveMigration());
            add("high-availability", product.features().highAvailability());
            product.limits().hostCores().ifPresent(limit -> add("host-cores", limit));
            product.limits().hostThreads().ifPresent(limit -> add("host-threads", limit));
            product.limits().hostMemory().ifPresent(limit -> add("host-memory", limit));
            product.limits().vmsPerHost().ifPresent(limit -> add("vms-per-host", limit));
            product.limits().hostsPerCluster().ifPresent(limit -> add("hosts-per-cluster", limit));
            product.limits().vcpusPerVm().ifPresent(limit -> add("vcpus-per-vm", limit));
            product.limits().memoryPerVm().ifPresent(limit -> add("memory-per-vm", limit));
            overhead(product.overhead().values().iterator().next());
            return lines;
        }

        private void overhead(Overhead overhead) {
            add("overhead-cores", overhead.fixedCores());
            add("overhead-memory", overhead.fixedMemory());
            add("overhead-memory-share", overhead.memoryShare());
            add("overhead-cpu-share", overhead.cpuShare());
            add("overhead-per-vm", overhead.memoryPerVm());
            add("overhead-per-vcpu", overhead.memoryPerVcpu());
            add("overhead-per-gibibyte", overhead.memoryPerGibibyte());
        }

        private void add(String word, Figure<?> figure) {
            lines.add(new Line(
                    word, figure.value(), figure.evidence(), catalog.sources().get(figure.source()), figure.note()));
        }
    }
}
