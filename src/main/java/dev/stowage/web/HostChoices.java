package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.quantity.DataSize;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be chosen in a {@link HostLine}.
 *
 * @param type1 hypervisors on the bare metal
 * @param type2 hypervisors on a host operating system
 * @param models to buy
 */
public record HostChoices(List<Choice> type1, List<Choice> type2, List<Model> models) {

    /** A value of the form with its name. */
    public record Choice(String value, String name) {}

    /**
     * @param memories sizes it is offered with, by value of the form
     */
    public record Model(String value, String name, List<Memory> memories) {}

    /** A memory size of a model. */
    public record Memory(String value, DataSize size) {}

    static HostChoices of(Catalog catalog, Page page) {
        return new HostChoices(
                catalog.hypervisors().stream()
                        .filter(hypervisor -> hypervisor.type().bareMetal())
                        .flatMap(hypervisor -> bareMetal(hypervisor, page))
                        .toList(),
                catalog.hypervisors().stream()
                        .filter(hypervisor -> !hypervisor.type().bareMetal())
                        .flatMap(hypervisor -> hosted(catalog, hypervisor, page))
                        .toList(),
                catalog.hostModels().stream()
                        .filter(model -> model.purchase().isPresent())
                        .map(HostChoices::model)
                        .toList());
    }

    private static Stream<Choice> bareMetal(Hypervisor hypervisor, Page page) {
        return hypervisor.editions().stream()
                .map(edition -> new Choice(hypervisor.id() + "/" + edition.id(), name(hypervisor, edition, page)));
    }

    private static Stream<Choice> hosted(Catalog catalog, Hypervisor hypervisor, Page page) {
        return hypervisor.editions().stream()
                .flatMap(edition -> hypervisor.hostOperatingSystems().stream()
                        .map(os -> new Choice(
                                hypervisor.id() + "/" + edition.id() + "/" + os,
                                name(hypervisor, edition, page) + " / "
                                        + catalog.hostOperatingSystem(os).name())));
    }

    /** A product out of use says so, since it needs the tick "also discontinued products". */
    private static String name(Hypervisor hypervisor, Edition edition, Page page) {
        String product = hypervisor.status().state().outOfUse()
                ? hypervisor.name() + " ("
                        + page.word("life", hypervisor.status().state()) + ")"
                : hypervisor.name();
        return hypervisor.editions().size() == 1 ? product : product + ", " + edition.name();
    }

    private static Model model(HostModel model) {
        String value = HostLine.BOUGHT + "/" + model.id();
        return new Model(
                value,
                model.name(),
                model.memoryOptions().stream()
                        .map(size -> new Memory(value + "/" + size, size))
                        .toList());
    }
}
