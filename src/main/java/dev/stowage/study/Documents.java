package dev.stowage.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.placement.Milestone;
import dev.stowage.report.StowageJson;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import java.util.List;

/** Records as the database keeps them. */
final class Documents {
    private Documents() {}

    static String write(Object document) {
        try {
            return StowageJson.english().writeValueAsString(document);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(
                    "A " + document.getClass().getSimpleName() + " cannot be written as JSON", fault);
        }
    }

    static Scenario scenario(String json) {
        return read(json, new TypeReference<>() {});
    }

    static InventoryReading reading(String json) {
        return read(json, new TypeReference<>() {});
    }

    static ScenarioResult result(String json) {
        return read(json, new TypeReference<>() {});
    }

    static List<Milestone> progress(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return StowageJson.english().readValue(json, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(
                    "The database holds a document that this version cannot read: " + type.getType(), fault);
        }
    }
}
