package dev.stowage.catalog;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks a product's records and holds every source that they name against the list of sources. */
final class SourceCheck {
    /**
     * @throws CatalogFormatException for a source that {@code sources.yaml} lacks
     */
    void check(String path, Object product, Set<String> sources) {
        walk(path, product.getClass().getSimpleName(), product, sources);
    }

    private void walk(String path, String place, Object value, Set<String> sources) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(path, place, inner, sources));
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(path, place, inner, sources));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> walk(path, place + "." + key, inner, sources));
        } else if (value != null
                && value.getClass().isRecord()
                && value.getClass().getPackage() == SourceCheck.class.getPackage()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inner = component(value, component);
                if (component.getName().equals("source") && !sources.contains(inner)) {
                    throw new CatalogFormatException(
                            "Catalog file %s: %s names the source \"%s\", which sources.yaml does not have. Add it there."
                                    .formatted(path, place, inner),
                            null);
                }
                walk(path, place + "." + component.getName(), inner, sources);
            }
        }
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record hides its component " + component, impossible);
        }
    }
}
