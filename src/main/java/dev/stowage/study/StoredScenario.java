package dev.stowage.study;

import dev.stowage.scenario.Scenario;
import java.util.UUID;

/** A scenario of a study. */
public record StoredScenario(UUID id, UUID studyId, Scenario scenario) {}
