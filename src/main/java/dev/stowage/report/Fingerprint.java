package dev.stowage.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.stowage.catalog.Catalog;
import dev.stowage.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * SHA-256 of what a plan was made from, in hex: of the content as JSON without blanks, in which maps and sets stand in
 * alphabetical order, so that equal content has an equal fingerprint in every run.
 */
public final class Fingerprint {
    private static final ObjectMapper CANONICAL = StowageJson.english()
            .copy()
            .registerModule(new SimpleModule("canonical").addSerializer(new SortedSets()))
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private Fingerprint() {}

    public static String of(Scenario scenario) {
        return sha256(scenario);
    }

    /** Own prices included, where they are laid over the catalog. */
    public static String of(Catalog catalog) {
        return sha256(catalog);
    }

    private static String sha256(Object content) {
        try {
            byte[] json = CANONICAL.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "A " + content.getClass().getSimpleName() + " has no fingerprint", impossible);
        }
    }

    private static final class SortedSets extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        SortedSets() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            Map<String, Object> byText = new TreeMap<>();
            set.forEach(one -> byText.put(one.toString(), one));
            json.writeStartArray();
            for (Object one : byText.values()) {
                provider.defaultSerializeValue(one, json);
            }
            json.writeEndArray();
        }
    }
}
