package dev.stowage.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the YAML library found wrong, in words for whoever keeps the catalog. */
final class YamlFault {
    private YamlFault() {}

    /** File, line and key as far as they are known, what is wrong there, and what would be right. */
    static String message(String path, JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        String line = location == null ? "" : ", line " + location.getLineNr();
        String names = key(fault);
        String key = names.isEmpty() ? "" : ", key " + names;
        String reason = reason(fault).strip();
        return "Catalog file %s%s%s: %s%s".formatted(path, line, key, reason, reason.endsWith(".") ? "" : ".");
    }

    /** As {@link #message}, for who knows file and line. */
    static String reasonAtKey(JsonProcessingException fault) {
        String key = key(fault);
        return (key.isEmpty() ? "" : "key " + key + ": ") + reason(fault).strip();
    }

    private static String key(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                        .collect(Collectors.joining("."))
                : "";
    }

    private static String reason(JsonProcessingException fault) {
        if (fault.getCause() instanceof IllegalArgumentException refusal) {
            return refusal.getMessage();
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "there is no such key. Known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList();
        }
        if (fault instanceof InvalidFormatException wrong) {
            return "\"%s\" is no %s".formatted(wrong.getValue(), expected(wrong.getTargetType()));
        }
        if (fault instanceof InvalidNullException) {
            return "a list or table has an empty entry. Fill it in or take it out";
        }
        // The library's own sentence recommends a switch of ours.
        return fault.getOriginalMessage().startsWith("Cannot map `null`")
                ? "the value is missing"
                : fault.getOriginalMessage();
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "word that is known here. Known are " + Arrays.toString(type.getEnumConstants());
        }
        if (type == int.class || type == Integer.class) {
            return "whole number. Write it in digits only";
        }
        return Number.class.isAssignableFrom(type)
                ? "number. Write it with a decimal point and without thousands separators"
                : type.getSimpleName();
    }
}
