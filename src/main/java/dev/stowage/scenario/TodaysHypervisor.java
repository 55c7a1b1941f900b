package dev.stowage.scenario;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.inventory.Host;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an inventory's hosts run, by the catalog's aliases. */
final class TodaysHypervisor {
    private final Catalog catalog;

    TodaysHypervisor(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Of the first host whose words are recognised; empty where none are. */
    Optional<Hypervisor> of(List<Host> hosts) {
        return hosts.stream()
                .map(Host::hypervisor)
                .map(this::recognised)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The hypervisor whose longest alias stands in the words. */
    private Optional<Hypervisor> recognised(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return catalog.hypervisors().stream()
                .filter(hypervisor -> matched(hypervisor, text) > 0)
                .max(Comparator.comparingInt(hypervisor -> matched(hypervisor, text)));
    }

    private static int matched(Hypervisor hypervisor, String text) {
        return hypervisor.aliases().stream()
                .filter(text::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /**
     * Whether VMs must be converted to get from one to the other. One vendor's hypervisors of one type take each other's
     * VMs, vSphere Foundation and Cloud Foundation for instance.
     */
    static boolean needsMigration(Hypervisor from, Hypervisor to) {
        return !from.vendor().equals(to.vendor())
                || from.type().bareMetal() != to.type().bareMetal();
    }
}
