package dev.stowage.catalog;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks a product's records and holds every source that they name against the list of sources. */
final class SourceCheck {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /**
     * @throws CatalogFormatException for a source that {@code sources.yaml} lacks
     */
    void check(String path, Object product, Set<String> sources) {
        walk(path, "", product, sources);
    }

    private void walk(String path, String place, Object value, Set<String> sources) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(path, place, inner, sources));
        } else if (value instanceof Collection<?> values) {
            int index = 0;
            for (Object inner : values) {
                walk(path, below(place, "[" + index++ + "]"), inner, sources);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> walk(path, below(place, key.toString()), inner, sources));
        } else if (value != null
                && value.getClass().isRecord()
                && value.getClass().getPackage() == SourceCheck.class.getPackage()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inner = component(value, component);
                if (component.getName().equals("source") && !sources.contains(inner)) {
                    throw new CatalogFormatException(
                            "Catalog file %s, key %s: sources.yaml has no source \"%s\". Add it there."
                                    .formatted(path, below(place, "source"), inner),
                            null);
                }
                walk(path, below(place, key(component)), inner, sources);
            }
        }
    }

    /** As the file spells it. */
    private static String key(RecordComponent component) {
        return CAPITAL.matcher(component.getName())
                .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }

    private static String below(String place, String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A public record hides its component " + component, impossible);
        }
    }
}
