package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.RuleTerms;
import dev.stowage.catalog.Source;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.rulebook.RuleAnswer;
import java.math.BigDecimal;
import java.util.Map;

/** A rule, and what it says to what it was given, as JSON; exact decimals both ways. */
public final class RuleJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Catalog catalog;
    private final Wording wording;

    public RuleJson(Catalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    /**
     * The fields that a rule is given.
     *
     * @throws JsonProcessingException for what is no JSON object
     */
    public static Map<String, Object> fields(String json) throws JsonProcessingException {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    /** Results under {@code expect}, as the rule's worked cases have them. */
    public JsonNode answer(RuleAnswer answer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("rule", answer.rule().id());
        ObjectNode expect = node.putObject("expect");
        answer.results().forEach((field, value) -> {
            if (value instanceof BigDecimal number) {
                expect.put(field, plain(number));
            } else {
                expect.put(field, (Boolean) value);
            }
        });
        ArrayNode derivation = node.putArray("derivation");
        answer.derivation().forEach(step -> derivation.add(wording.print(step)));
        ground(answer.rule(), node);
        return node;
    }

    /** The rule in words, with its numbers and worked cases. */
    public JsonNode rule(RuleTerms rule) {
        ObjectNode node = JSON.createObjectNode();
        node.put("rule", rule.id());
        ground(rule, node);
        ObjectNode figures = node.putObject("figures");
        rule.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> figures.putObject(entry.getKey())
                        .put("value", entry.getValue().value())
                        .put("evidence", entry.getValue().evidence().name())
                        .put("source", entry.getValue().source()));
        ArrayNode cases = node.putArray("cases");
        rule.cases().forEach(one -> {
            ObjectNode example = cases.addObject();
            example.put("id", one.id());
            example.set("given", JSON.valueToTree(one.given()));
            example.set("expect", JSON.valueToTree(one.expect()));
            example.put("evidence", one.evidence().name());
            example.put("source", one.source());
            one.note().ifPresent(note -> example.put("note", note));
        });
        return node;
    }

    private void ground(RuleTerms rule, ObjectNode node) {
        node.put("name", rule.name());
        node.put("vendor", rule.vendor());
        node.put("terms", rule.terms());
        node.put("evidence", rule.evidence().name());
        Source source = catalog.sources().get(rule.source());
        node.putObject("source")
                .put("id", source.id())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("date", source.date())
                .put("address", source.address());
        rule.caveat().ifPresent(caveat -> node.put("caveat", caveat));
        node.put("legal", wording.print(Text.of("report.legal-caveat")));
    }

    /** Without an exponent: 2560, not 2.56E+3. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
