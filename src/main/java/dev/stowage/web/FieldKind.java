package dev.stowage.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How a field of a scenario is typed and how it stands in the scenario's document. */
sealed interface FieldKind {
    /** As a person would type it. */
    String show(JsonNode value, Wording wording);

    /** As the document holds it, or what is wrong with it. */
    Outcome read(String typed, Wording wording);

    /** Name by which templates choose a control. */
    default String control() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** One of the two is present. */
    record Outcome(Optional<JsonNode> value, Optional<Text> fault) {
        static Outcome of(JsonNode value) {
            return new Outcome(Optional.of(value), Optional.empty());
        }

        static Outcome fault(String key, Object... arguments) {
            return new Outcome(Optional.empty(), Optional.of(Text.of(key, arguments)));
        }
    }

    /** A line of text. */
    record Line(int longest) implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            return value.asText();
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            String text = typed.strip();
            return text.isEmpty() || text.length() > longest
                    ? Outcome.fault("web.fault.text", longest)
                    : Outcome.of(TextNode.valueOf(text));
        }
    }

    /** Yes or no; browsers send nothing for no. */
    record Flag() implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            return value.asBoolean() ? "true" : "";
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            return Outcome.of(BooleanNode.valueOf(!typed.isEmpty()));
        }
    }

    /** One of a few. */
    record Choice(List<String> options) implements FieldKind {
        static Choice of(String... options) {
            return new Choice(List.of(options));
        }

        @Override
        public String show(JsonNode value, Wording wording) {
            return value.asText();
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            return options.contains(typed) ? Outcome.of(TextNode.valueOf(typed)) : Outcome.fault("web.fault.choice");
        }
    }

    /** A whole number. */
    record Count(int least, int most) implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            return value.asText();
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            return TypedNumber.parse(typed, wording)
                    .filter(number -> number.stripTrailingZeros().scale() <= 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .map(number -> Outcome.of(IntNode.valueOf(number.intValueExact())))
                    .orElseGet(() -> Outcome.fault("web.fault.count", least, most));
        }
    }

    /** A percentage from zero, below the limit. */
    record Percent(int below) implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            return wording.print(Share.parse(value.asText()).percent());
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            return TypedNumber.parse(typed.replace("%", ""), wording)
                    .filter(number -> number.signum() >= 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(below)) < 0)
                    .map(number -> Outcome.of(TextNode.valueOf(number.toPlainString() + " %")))
                    .orElseGet(() -> Outcome.fault("web.fault.percent", below));
        }
    }

    /** What is promised for one that exists: 4 for "4:1". */
    record Ratio(int most) implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            return wording.print(new BigDecimal(value.asText().replace(":1", "")));
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            return TypedNumber.parse(typed.replaceAll(":\\s*1\\s*$", ""), wording)
                    .filter(number -> number.signum() > 0)
                    .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                    .map(number -> Outcome.of(TextNode.valueOf(number.toPlainString() + ":1")))
                    .orElseGet(() -> Outcome.fault("web.fault.ratio", most));
        }
    }

    /** Words or patterns, one a line. */
    record Lines(int most) implements FieldKind {
        @Override
        public String show(JsonNode value, Wording wording) {
            List<String> lines = StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            return String.join("\n", lines);
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            List<String> lines = Stream.of(typed.split("[\\r\\n,]+"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
            if (lines.size() > most) {
                return Outcome.fault("web.fault.lines", most);
            }
            return Outcome.of(lines.stream()
                    .collect(
                            JsonNodeFactory.instance::arrayNode,
                            (array, line) -> array.add(line),
                            (one, other) -> one.addAll(other)));
        }
    }

    /**
     * Rules of the planner, one a line.
     *
     * @param fault what is said of one that cannot be read
     */
    record Rules(int most, Predicate<String> readable, String fault) implements FieldKind {
        private static final Lines LINES = new Lines(Integer.MAX_VALUE);

        @Override
        public String control() {
            return LINES.control();
        }

        @Override
        public String show(JsonNode value, Wording wording) {
            return LINES.show(value, wording);
        }

        @Override
        public Outcome read(String typed, Wording wording) {
            ArrayNode rules = JsonNodeFactory.instance.arrayNode();
            for (String line : typed.lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                if (!readable.test(line)) {
                    return Outcome.fault(fault, line);
                }
                rules.add(line);
            }
            return rules.size() > most ? Outcome.fault("web.fault.lines", most) : Outcome.of(rules);
        }
    }
}
