package dev.stowage.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * A {@link Text} in JSON: its key and arguments, so that it can be read again, and the printed sentence for a person
 * ({@code text}, ignored on reading).
 */
final class TextJson {
    private TextJson() {}

    static final class Writer extends StdSerializer<Text> {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<Wording> wording;

        Writer(Supplier<Wording> wording) {
            super(Text.class);
            this.wording = wording;
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("key", text.key());
            json.writeArrayFieldStart("arguments");
            for (Object argument : text.arguments()) {
                writeArgument(argument, json, provider);
            }
            json.writeEndArray();
            json.writeStringField("text", wording.get().print(text));
            json.writeEndObject();
        }

        private void writeArgument(Object argument, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (argument instanceof Text text) {
                serialize(text, json, provider);
            } else if (argument instanceof Integer || argument instanceof Long) {
                json.writeNumber(((Number) argument).longValue());
            } else if (argument instanceof BigDecimal number) {
                tagged(json, "number", number.toPlainString());
            } else if (argument instanceof BigMoneyProvider money) {
                tagged(json, "money", money.toBigMoney().toString());
            } else if (argument instanceof DataSize size) {
                tagged(json, "bytes", Long.toString(size.bytes()));
            } else if (argument instanceof Share share) {
                tagged(json, "share", share.value().toPlainString());
            } else if (argument instanceof OvercommitRatio ratio) {
                tagged(json, "ratio", ratio.promised().toPlainString());
            } else if (argument instanceof ComputePoints points) {
                tagged(json, "milliPoints", Long.toString(points.milli()));
            } else {
                json.writeString(argument.toString());
            }
        }

        private static void tagged(JsonGenerator json, String tag, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField(tag, value);
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Text> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return text(parser.readValueAsTree());
        }

        private static Text text(JsonNode node) {
            List<Object> arguments = new ArrayList<>();
            node.path("arguments").forEach(argument -> arguments.add(argument(argument)));
            return new Text(node.path("key").asText(), arguments);
        }

        private static Object argument(JsonNode node) {
            if (node.isTextual()) {
                return node.asText();
            }
            if (node.isNumber()) {
                return node.asLong();
            }
            if (node.has("key")) {
                return text(node);
            }
            String tag = node.fieldNames().next();
            String value = node.get(tag).asText();
            return switch (tag) {
                case "number" -> new BigDecimal(value);
                case "money" -> BigMoney.parse(value);
                case "bytes" -> new DataSize(Long.parseLong(value));
                case "share" -> new Share(new BigDecimal(value));
                case "ratio" -> new OvercommitRatio(new BigDecimal(value));
                case "milliPoints" -> new ComputePoints(Long.parseLong(value));
                default -> throw new IllegalArgumentException("A text cannot have an argument of the kind " + tag);
            };
        }
    }
}
