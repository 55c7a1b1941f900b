package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.stowage.demand.SoftwareRule;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.PlacementRule;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scenarios as a person writes them, in YAML or JSON: what is left out is as in {@link Scenario#of}; an unknown key is
 * refused.
 */
public final class ScenarioFormat {
    private static final ObjectMapper YAML = new YAMLMapper();

    private ScenarioFormat() {}

    /** Scenarios that cannot be read; the message names the place and the reason. */
    public static final class UnreadableScenarioException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableScenarioException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A list of scenarios, or an object with a member {@code scenarios}. */
    public static List<Scenario> readAll(String yamlOrJson) throws UnreadableScenarioException {
        try {
            JsonNode root = YAML.readTree(yamlOrJson);
            JsonNode list = root.has("scenarios") ? root.get("scenarios") : root;
            if (!list.isArray() || list.isEmpty()) {
                throw new UnreadableScenarioException("There is no list of scenarios", null);
            }
            List<Scenario> scenarios = new ArrayList<>();
            for (JsonNode one : list) {
                scenarios.add(read(one));
            }
            return scenarios;
        } catch (JsonProcessingException fault) {
            String problem = fault.getOriginalMessage().lines().findFirst().orElse("");
            String line = fault.getLocation() == null
                    ? ""
                    : "line " + fault.getLocation().getLineNr() + ": ";
            throw new UnreadableScenarioException(line + problem, fault);
        }
    }

    /** One scenario. */
    public static Scenario read(JsonNode document) throws UnreadableScenarioException {
        try {
            ObjectNode complete = StowageJson.english().valueToTree(template());
            complete.remove("hosts");
            merge(complete, document);
            if (complete.has("hosts")) {
                complete.get("hosts").forEach(ScenarioFormat::completeOption);
            }
            return StowageJson.english().treeToValue(complete, Scenario.class);
        } catch (JsonProcessingException fault) {
            String name = document.path("name").asText("");
            throw new UnreadableScenarioException(
                    "Scenario \"%s\"%s: %s".formatted(name, place(fault), reason(fault)), fault);
        }
    }

    /** A scenario as {@link #read} takes it, complete. */
    public static ObjectNode write(Scenario scenario) {
        return StowageJson.english().valueToTree(scenario);
    }

    /** Whether a person's rule for what VMs run can be read. */
    public static boolean isSoftwareRule(String text) {
        return isReadable(SoftwareRule::parse, text);
    }

    /** Whether a person's rule for where VMs stand can be read. */
    public static boolean isPlacementRule(String text) {
        return isReadable(PlacementRule::parse, text);
    }

    private static boolean isReadable(Function<String, ?> parser, String text) {
        try {
            parser.apply(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** What a scenario has where nothing is said: no name and no hosts. */
    public static ObjectNode defaults() {
        ObjectNode defaults = write(template());
        defaults.put("name", "");
        defaults.putArray("hosts");
        return defaults;
    }

    private static Scenario template() {
        return Scenario.of("-", HostOption.installed(Platform.type1("-", "-")));
    }

    private static void completeOption(JsonNode option) {
        if (option instanceof ObjectNode object && !object.has("installed")) {
            object.put("installed", false);
        }
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(field -> {
            JsonNode present = into.get(field.getKey());
            if (present instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    private static String place(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return ", "
                    + mapping.getPath().stream()
                            .map(step ->
                                    step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                            .collect(Collectors.joining("."));
        }
        return "";
    }

    private static String reason(JsonProcessingException fault) {
        return fault.getCause() instanceof IllegalArgumentException
                ? fault.getCause().getMessage()
                : fault.getOriginalMessage();
    }
}
