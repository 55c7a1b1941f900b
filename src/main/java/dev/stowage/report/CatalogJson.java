package dev.stowage.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Hypervisor;
import java.util.Comparator;
import java.util.List;

/** The catalog as JSON: each figure with its evidence, and with its source's title and date in place of a key. */
public final class CatalogJson {
    private static final String SOURCE = "source";

    private final Catalog catalog;

    public CatalogJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All hypervisors, by id. */
    public JsonNode hypervisors() {
        ObjectNode json = StowageJson.english().createObjectNode();
        List<Hypervisor> sorted = catalog.hypervisors().stream()
                .sorted(Comparator.comparing(Hypervisor::id))
                .toList();
        JsonNode tree = StowageJson.english().valueToTree(sorted);
        resolve(tree);
        json.set("hypervisors", tree);
        return json;
    }

    private void resolve(JsonNode node) {
        if (node instanceof ObjectNode object && object.get(SOURCE) instanceof TextNode key) {
            object.set(
                    SOURCE, StowageJson.english().valueToTree(catalog.sources().get(key.asText())));
        }
        node.forEach(this::resolve);
    }
}
