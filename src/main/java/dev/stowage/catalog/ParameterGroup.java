package dev.stowage.catalog;

import java.util.Map;

/** General figures of one topic, by name. */
public record ParameterGroup(String id, String name, Map<String, Parameter> parameters) {
    public ParameterGroup {
        Required.text(id, "id");
        Required.text(name, "name");
        parameters = Map.copyOf(Required.field(parameters, "parameters"));
    }
}
