package dev.stowage.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.stowage.demand.NamePattern;
import dev.stowage.demand.SoftwareRule;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Horizon;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.PlacementRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How Stowage's records look in JSON, the same in plan files, over REST and in the database: camel case, sizes with
 * their unit ("768 GiB"), shares with their sign ("20 %"), money as decimal string with its currency.
 */
public final class StowageJson {
    private static final ObjectMapper ENGLISH = mapper(Wording.ENGLISH);
    private static final ObjectMapper GERMAN = mapper(Wording.GERMAN);

    private StowageJson() {}

    /** Whose texts are printed in the wording's language; everything else is the same. */
    public static ObjectMapper in(Wording wording) {
        return wording == Wording.GERMAN ? GERMAN : ENGLISH;
    }

    public static ObjectMapper english() {
        return ENGLISH;
    }

    /**
     * The records' own forms, for a mapper that is set up elsewhere.
     *
     * @param wording asked for each sentence anew
     */
    public static Module module(Supplier<Wording> wording) {
        return new SimpleModule("stowage")
                .addSerializer(new TextJson.Writer(wording))
                .addDeserializer(Text.class, new TextJson.Reader())
                .addSerializer(new MoneyWriter())
                .addDeserializer(Money.class, new MoneyReader())
                .addSerializer(DataSize.class, ToStringSerializer.instance)
                .addDeserializer(DataSize.class, new Parsed<>(DataSize.class, DataSize::parse))
                .addSerializer(Share.class, ToStringSerializer.instance)
                .addDeserializer(Share.class, new Parsed<>(Share.class, Share::parse))
                .addSerializer(OvercommitRatio.class, ToStringSerializer.instance)
                .addDeserializer(OvercommitRatio.class, new Parsed<>(OvercommitRatio.class, OvercommitRatio::parse))
                .addSerializer(CurrencyUnit.class, ToStringSerializer.instance)
                .addDeserializer(CurrencyUnit.class, new Parsed<>(CurrencyUnit.class, CurrencyUnit::of))
                .addSerializer(NamePattern.class, ToStringSerializer.instance)
                .addDeserializer(NamePattern.class, new Parsed<>(NamePattern.class, NamePattern::new))
                .addSerializer(SoftwareRule.class, ToStringSerializer.instance)
                .addSerializer(PlacementRule.class, ToStringSerializer.instance)
                .addDeserializer(PlacementRule.class, new Parsed<>(PlacementRule.class, PlacementRule::parse))
                .addDeserializer(SoftwareRule.class, new Parsed<>(SoftwareRule.class, SoftwareRule::parse))
                .addSerializer(new HorizonWriter())
                .addDeserializer(
                        Horizon.class, new Parsed<>(Horizon.class, text -> new Horizon(Integer.parseInt(text))));
    }

    private static ObjectMapper mapper(Wording wording) {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(module(() -> wording))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private static final class MoneyWriter extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", money.getAmount().toPlainString());
            json.writeStringField("currency", money.getCurrencyUnit().getCode());
            json.writeEndObject();
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = parser.readValueAsTree();
            return Money.of(
                    CurrencyUnit.of(node.path("currency").asText()),
                    new BigDecimal(node.path("amount").asText()));
        }
    }

    private static final class HorizonWriter extends StdSerializer<Horizon> {
        private static final long serialVersionUID = 1L;

        HorizonWriter() {
            super(Horizon.class);
        }

        @Override
        public void serialize(Horizon horizon, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(horizon.months());
        }
    }

    /** A value that is written as one word or number. */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return parse.apply(parser.getText());
            } catch (RuntimeException unreadable) {
                throw (IOException)
                        context.weirdStringException(parser.getText(), handledType(), unreadable.getMessage())
                                .initCause(unreadable);
            }
        }
    }
}
