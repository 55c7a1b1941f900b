package dev.stowage.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** How the catalog's YAML maps to its records: keys in kebab case, nothing unknown, nothing twice, nothing guessed. */
final class CatalogYaml {
    private final ObjectMapper mapper = mapper();

    <T> T read(InputStream in, TypeReference<T> type) throws IOException {
        return mapper.readValue(in, type);
    }

    /**
     * One entry of a user's list of prices.
     *
     * @param number of its first line in the file
     * @param price where it can be read
     * @param fault why it cannot be read
     */
    record Line(int number, Optional<OverlayPrice> price, Optional<Text> fault) {}

    /** The entries of a list, each with its line; a file that is no list is one faulty entry. */
    List<Line> lines(byte[] content) {
        return lines(content, mapper.getFactory());
    }

    /** As {@link #lines}, of the same list in JSON. */
    List<Line> jsonLines(byte[] content) {
        return lines(
                content,
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build());
    }

    /** Prices as {@link #lines} reads them. */
    String write(List<OverlayPrice> prices) {
        try {
            return prices.isEmpty() ? "[]\n" : mapper.writeValueAsString(prices);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A price of plain values cannot fail to print", impossible);
        }
    }

    private List<Line> lines(byte[] content, JsonFactory form) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        ObjectReader entries = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser parser = form.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return List.of(new Line(1, Optional.empty(), Optional.of(Text.of("catalog.overlay.no-list"))));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number = parser.currentTokenLocation().getLineNr();
                lines.add(line(number, entries.readTree(parser)));
            }
            if (parser.nextToken() != null) {
                number = parser.currentTokenLocation().getLineNr();
                lines.add(new Line(number, Optional.empty(), Optional.of(Text.of("catalog.overlay.second"))));
            }
        } catch (IOException broken) {
            lines.add(new Line(number, Optional.empty(), Optional.of(reason(broken))));
        }
        return lines;
    }

    private Line line(int number, JsonNode node) {
        try {
            return new Line(number, Optional.of(mapper.treeToValue(node, OverlayPrice.class)), Optional.empty());
        } catch (JsonProcessingException | IllegalArgumentException fault) {
            return new Line(number, Optional.empty(), Optional.of(reason(fault)));
        }
    }

    private static Text reason(Exception fault) {
        return Text.of(
                "catalog.overlay.reason",
                fault instanceof JsonProcessingException json ? YamlFault.reasonAtKey(json) : fault.getMessage());
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .disable(YAMLGenerator.Feature.SPLIT_LINES)
                        .build())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule()
                        .addDeserializer(DataSize.class, new Parsed<>(DataSize.class, DataSize::parse))
                        .addDeserializer(Share.class, new Parsed<>(Share.class, Share::parse))
                        .addDeserializer(CurrencyUnit.class, new Parsed<>(CurrencyUnit.class, CurrencyUnit::of))
                        .addSerializer(CurrencyUnit.class, ToStringSerializer.instance))
                .build();
        mapper.coercionConfigFor(LogicalType.Integer)
                .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Float).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
        return mapper;
    }

    /** A value that is written as one word, such as "16 GiB" or "25 %". */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (RuntimeException unreadable) {
                throw (IOException) context.weirdStringException(text, handledType(), unreadable.getMessage())
                        .initCause(unreadable);
            }
        }
    }
}
