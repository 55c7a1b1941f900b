package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.Source;
import dev.stowage.quantity.Text;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A figure of the catalog that a scenario may replace.
 *
 * @param key {@code group.name}
 */
public record FigureLine(String key, Parameter parameter, Source source) {
    static final String PREFIX = "figure.";

    /** Figures of one topic. */
    public record Topic(String id, List<FigureLine> figures) {}

    static List<Topic> all(Catalog catalog) {
        return catalog.parameters().entrySet().stream()
                .map(entry -> new FigureLine(
                        entry.getKey(),
                        entry.getValue(),
                        catalog.sources().get(entry.getValue().source())))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .collect(Collectors.groupingBy(FigureLine::topic, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(topic -> new Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    /** Name of the form's field. */
    public String field() {
        return PREFIX + key;
    }

    /** What people call it. */
    public Text name() {
        return Parameter.name(key);
    }

    private String topic() {
        return key.substring(0, key.indexOf('.'));
    }
}
