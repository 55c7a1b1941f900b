package dev.stowage.study;

import dev.stowage.quantity.Text;
import dev.stowage.scenario.Scenario;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The scenarios of studies. */
@ApplicationScoped
public class Scenarios {
    @Inject
    Engine engine;

    @Transactional
    public List<StoredScenario> ofStudy(UUID studyId) {
        return ScenarioEntity.ofStudy(studyId).stream()
                .map(ScenarioEntity::stored)
                .toList();
    }

    /**
     * @throws RefusedException where there is no such scenario
     */
    @Transactional
    public StoredScenario scenario(UUID id) {
        return entity(id).stored();
    }

    /**
     * @throws RefusedException where the name is taken, or the catalog lacks what the scenario names
     */
    @Transactional
    public StoredScenario add(UUID studyId, Scenario scenario) {
        Studies.entity(studyId);
        validate(scenario);
        ScenarioEntity entity = new ScenarioEntity();
        entity.id = UUID.randomUUID();
        entity.studyId = studyId;
        entity.position = ScenarioEntity.ofStudy(studyId).size();
        put(entity, scenario);
        entity.persist();
        return entity.stored();
    }

    /**
     * Changes a scenario; plans that were solved for its former self go.
     *
     * @throws RefusedException as {@link #add}
     */
    @Transactional
    public StoredScenario replace(UUID id, Scenario scenario) {
        ScenarioEntity entity = entity(id);
        validate(scenario);
        PlanEntity.delete("scenarioId", id);
        put(entity, scenario);
        return entity.stored();
    }

    @Transactional
    public void delete(UUID id) {
        entity(id).delete();
    }

    static ScenarioEntity entity(UUID id) {
        return ScenarioEntity.<ScenarioEntity>findByIdOptional(id)
                .orElseThrow(() -> RefusedException.notFound("scenario", id));
    }

    private void put(ScenarioEntity entity, Scenario scenario) {
        List<ScenarioEntity> others = ScenarioEntity.ofStudy(entity.studyId).stream()
                .filter(other -> !other.id.equals(entity.id))
                .toList();
        if (others.stream().anyMatch(other -> other.name.equals(scenario.name()))) {
            throw new RefusedException(
                    RefusedException.Reason.CONFLICT, Text.of("study.scenario-name-taken", scenario.name()));
        }
        if (scenario.baseline()
                && others.stream().anyMatch(other -> other.stored().scenario().baseline())) {
            throw new RefusedException(RefusedException.Reason.CONFLICT, Text.of("study.second-baseline"));
        }
        entity.name = scenario.name();
        entity.document = Documents.write(scenario);
    }

    private void validate(Scenario scenario) {
        try {
            engine.runner().validate(scenario);
        } catch (IllegalArgumentException fault) {
            throw new RefusedException(
                    RefusedException.Reason.INVALID, Text.of("study.scenario-invalid", fault.getMessage()));
        }
    }
}
