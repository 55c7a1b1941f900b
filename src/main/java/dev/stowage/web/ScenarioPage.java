package dev.stowage.web;

import dev.stowage.study.StoredScenario;
import dev.stowage.study.Study;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The form for a scenario.
 *
 * @param stored the scenario that is edited; empty for a new one
 * @param choices what may stand in its host lines
 */
record ScenarioPage(
        Page page,
        Study study,
        Optional<StoredScenario> stored,
        ScenarioForm form,
        HostChoices choices,
        List<FigureLine.Topic> figures,
        List<ContestedPrice> prices)
        implements TemplateInstance {}
