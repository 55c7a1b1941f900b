package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.placement.Milestone;
import dev.stowage.quantity.Text;
import dev.stowage.report.ScenarioFigures;
import dev.stowage.report.SearchState;
import dev.stowage.report.SideBySide;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import dev.stowage.study.PlanRun;
import dev.stowage.study.PlanRuns;
import dev.stowage.study.Prices;
import dev.stowage.study.RefusedException;
import dev.stowage.study.Scenarios;
import dev.stowage.study.StoredScenario;
import dev.stowage.study.Study;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers what the pages show of a study. */
@ApplicationScoped
class StudyBoards {
    @Inject
    Scenarios scenarios;

    @Inject
    PlanRuns runs;

    @Inject
    Prices prices;

    StudyBoard board(Study study) {
        Optional<SideBySide> comparison = Optional.empty();
        Optional<Text> refusal = Optional.empty();
        try {
            comparison = runs.comparison(study.id()).map(SideBySide::of);
        } catch (RefusedException severalCurrencies) {
            refusal = Optional.of(severalCurrencies.text());
        }
        Optional<String> cheapest = comparison
                .flatMap(SideBySide::cheapest)
                .map(column -> column.figures().name());
        Map<UUID, PlanRun> latest = runs.latestByScenario(study.id());
        List<ScenarioLine> lines = scenarios.ofStudy(study.id()).stream()
                .map(stored -> line(stored, Optional.ofNullable(latest.get(stored.id())), cheapest))
                .toList();
        return new StudyBoard(study, lines, comparison, refusal);
    }

    private ScenarioLine line(StoredScenario stored, Optional<PlanRun> run, Optional<String> cheapest) {
        Scenario scenario = stored.scenario();
        Optional<ScenarioFigures> figures =
                run.flatMap(plan -> runs.result(plan.id())).map(ScenarioFigures::of);
        return new ScenarioLine(
                stored,
                scenario.hosts().stream()
                        .map(option -> option.platform())
                        .distinct()
                        .map(this::name)
                        .toList(),
                run,
                run.filter(plan -> !plan.status().isOver()).flatMap(plan -> search(plan.progress(), scenario)),
                figures,
                figures.map(ScenarioFigures::unpriced)
                        .filter(names -> !names.isEmpty())
                        .map(names -> MissingPrice.all(names, prices.catalog()))
                        .orElse(List.of()),
                cheapest.filter(scenario.name()::equals).isPresent());
    }

    private static Optional<SearchState> search(List<Milestone> progress, Scenario scenario) {
        return SearchState.of(progress, scenario.currency());
    }

    /** By its id where the catalog has lost it since. */
    private ScenarioLine.PlatformName name(Platform platform) {
        Catalog catalog = prices.shipped();
        String hypervisor = catalog.hypervisors().stream()
                .filter(one -> one.id().equals(platform.hypervisor()))
                .map(Hypervisor::name)
                .findFirst()
                .orElse(platform.hypervisor());
        String name = platform.hostOs()
                .map(id -> catalog.hostOperatingSystems().stream()
                        .filter(os -> os.id().equals(id))
                        .map(HostOperatingSystem::name)
                        .findFirst()
                        .orElse(id))
                .map(os -> hypervisor + " / " + os)
                .orElse(hypervisor);
        return new ScenarioLine.PlatformName(name, platform.hostOs().isPresent());
    }
}
