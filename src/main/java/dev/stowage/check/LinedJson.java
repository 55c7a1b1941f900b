package dev.stowage.check;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.quantity.Text;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** JSON that remembers on which line each of its values begins. Exact decimals; a member that stands twice is refused. */
final class LinedJson {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;

    private LinedJson(JsonParser parser) throws IOException {
        parser.nextToken();
        this.root = parser.currentToken() == null ? EXACT.getNodeFactory().missingNode() : value(parser, "");
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something follows the end of the document");
        }
    }

    /**
     * @throws UnusablePlanException where this is no JSON
     */
    static LinedJson read(String text) throws UnusablePlanException {
        try (JsonParser parser = EXACT.createParser(text)) {
            return new LinedJson(parser);
        } catch (JsonProcessingException fault) {
            String line = fault.getLocation() == null
                    ? "1"
                    : Integer.toString(fault.getLocation().getLineNr());
            String reason = fault.getOriginalMessage().lines().findFirst().orElse("");
            throw new UnusablePlanException(Text.of("check.unusable.json", line, reason));
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be read", impossible);
        }
    }

    /** JSON of our own, as this class reads it. */
    static JsonNode exact(JsonNode ours) {
        try {
            return read(ours.toString()).root;
        } catch (UnusablePlanException impossible) {
            throw new IllegalStateException("JSON that was written cannot be read again", impossible);
        }
    }

    PlanNode root() {
        return new PlanNode(this, root, "");
    }

    /** Of the value at a path of {@code /name} and {@code /index}. */
    int line(String path) {
        return lines.getOrDefault(path, 1);
    }

    private JsonNode value(JsonParser parser, String path) throws IOException {
        lines.put(path, parser.currentTokenLocation().getLineNr());
        JsonNodeFactory nodes = EXACT.getNodeFactory();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, nodes.objectNode());
            case START_ARRAY -> array(parser, path, nodes.arrayNode());
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, String path, ObjectNode object) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser, path + "/" + name));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String path, ArrayNode array) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, path + "/" + array.size()));
        }
        return array;
    }
}
