package dev.stowage.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.Hypervisor;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The catalog as JSON: each figure with its evidence, and with its source's title and date in place of a key. */
public final class CatalogJson {
    private static final String SOURCE = "source";

    private final Catalog catalog;

    public CatalogJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All hypervisors, and all products that guests run, by id. */
    public JsonNode products() {
        ObjectNode json = StowageJson.english().createObjectNode();
        json.set("hypervisors", sorted(catalog.hypervisors(), Hypervisor::id));
        json.set("guestProducts", sorted(catalog.guestProducts(), GuestProduct::id));
        return json;
    }

    private <T> JsonNode sorted(List<T> products, Function<T, String> id) {
        JsonNode tree = StowageJson.english()
                .valueToTree(products.stream().sorted(Comparator.comparing(id)).toList());
        resolve(tree);
        return tree;
    }

    private void resolve(JsonNode node) {
        if (node instanceof ObjectNode object && object.get(SOURCE) instanceof TextNode key) {
            object.set(
                    SOURCE, StowageJson.english().valueToTree(catalog.sources().get(key.asText())));
        }
        node.forEach(this::resolve);
    }
}
