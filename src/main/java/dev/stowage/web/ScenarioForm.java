package dev.stowage.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.catalog.Parameter;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.web.FieldKind.Outcome;
import dev.stowage.web.ScenarioField.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario as the form has it: every field as typed, what is wrong with it, and the document that it makes. */
public final class ScenarioForm {
    private static final String PRICE = "price.";
    private static final int MOST_HOST_LINES = 20;
    private static final int MOST_OF_A_KIND = 100_000;

    private final Wording wording;
    private final Map<String, String> typed;
    private final List<HostLine> hosts;
    private final Map<String, Text> faults = new LinkedHashMap<>();

    private ScenarioForm(Wording wording, Map<String, String> typed, List<HostLine> hosts) {
        this.wording = wording;
        this.typed = typed;
        this.hosts = hosts;
    }

    /** A scenario's document in fields. */
    static ScenarioForm of(ObjectNode document, List<ContestedPrice> contested, Wording wording) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (ScenarioField field : ScenarioField.values()) {
            typed.put(field.path(), field.kind().show(field.in(document), wording));
        }
        document.at("/costs/figures")
                .properties()
                .forEach(figure -> typed.put(
                        FigureLine.PREFIX + figure.getKey(),
                        wording.print(figure.getValue().decimalValue())));
        document.at("/costs/prices")
                .forEach(price -> contested.stream()
                        .filter(one -> one.readings().stream()
                                .anyMatch(reading -> reading.price().id().equals(price.asText())))
                        .forEach(one -> typed.put(one.field(), price.asText())));
        List<HostLine> hosts = new ArrayList<>();
        document.path("hosts").forEach(option -> hosts.add(HostLine.of(option)));
        return new ScenarioForm(wording, typed, hosts);
    }

    /** What a browser sent. */
    static ScenarioForm sent(Map<String, String> fields, Wording wording) {
        List<HostLine> hosts = new ArrayList<>();
        for (int line = 0; line < MOST_HOST_LINES && fields.containsKey(hostField(line, "platform")); line++) {
            HostLine host = new HostLine(
                    fields.get(hostField(line, "platform")),
                    fields.getOrDefault(hostField(line, "hosts"), HostLine.BOUGHT),
                    fields.getOrDefault(hostField(line, "limit"), ""));
            if (!fields.containsKey(hostField(line, "remove"))) {
                hosts.add(host);
            }
        }
        return new ScenarioForm(wording, new LinkedHashMap<>(fields), hosts);
    }

    /** Name of a field of a host line. */
    static String hostField(int line, String field) {
        return "hosts." + line + "." + field;
    }

    /** The document that the fields make; where any is at fault, faults are recorded and the document is of no use. */
    ObjectNode document() {
        ObjectNode document = ScenarioFormat.defaults();
        for (ScenarioField field : ScenarioField.values()) {
            Outcome outcome = field.kind().read(value(field.path()), wording);
            outcome.fault().ifPresent(fault -> faults.put(field.path(), fault));
            outcome.value().ifPresent(value -> field.put(document, value));
        }
        if (!value(ScenarioField.KEEP_TODAY.path()).isEmpty()
                && !document.path(ScenarioField.PLACEMENT_RULES.path()).isEmpty()) {
            faults.put(ScenarioField.PLACEMENT_RULES.path(), Text.of("web.fault.rules-today"));
        }
        putHosts(document.putArray("hosts"));
        putFigures((ObjectNode) document.at("/costs/figures"));
        ArrayNode prices = ((ObjectNode) document.path("costs")).putArray("prices");
        typed.forEach((field, value) -> {
            if (field.startsWith(PRICE) && !value.isBlank()) {
                prices.add(value);
            }
        });
        return document;
    }

    private void putHosts(ArrayNode options) {
        boolean keepsToday = !value(ScenarioField.KEEP_TODAY.path()).isEmpty();
        for (int line = 0; line < hosts.size(); line++) {
            HostLine host = hosts.get(line);
            if (host.isBlank()) {
                continue;
            }
            if (keepsToday && !host.installed()) {
                faults.put(hostField(line, "hosts"), Text.of("web.fault.keep-today"));
            }
            options.add(host.document(limit(line, host)));
        }
        if (options.isEmpty()) {
            faults.put("hosts", Text.of("web.fault.no-hosts"));
        }
    }

    private int limit(int line, HostLine host) {
        if (host.limit().isBlank()) {
            return 0;
        }
        if (host.installed()) {
            faults.put(hostField(line, "limit"), Text.of("web.fault.limit-installed"));
            return 0;
        }
        Outcome limit = new FieldKind.Count(1, MOST_OF_A_KIND).read(host.limit(), wording);
        limit.fault().ifPresent(fault -> faults.put(hostField(line, "limit"), fault));
        return limit.value().map(JsonNode::intValue).orElse(0);
    }

    private void putFigures(ObjectNode figures) {
        typed.forEach((field, value) -> {
            if (field.startsWith(FigureLine.PREFIX) && !value.isBlank()) {
                Optional<BigDecimal> number = TypedNumber.parse(value, wording).filter(one -> one.signum() >= 0);
                number.ifPresentOrElse(
                        one -> figures.put(field.substring(FigureLine.PREFIX.length()), one),
                        () -> faults.put(field, Text.of("web.fault.figure")));
            }
        });
    }

    /** Records what is wrong with a field, or with the whole scenario under the empty name. */
    void blame(String field, Text fault) {
        faults.put(field, fault);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    /** By field, in the order of the form. */
    public Map<String, Text> faults() {
        return faults;
    }

    public Optional<Text> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    /** The words that stand beside the field. */
    public Text label(String field) {
        return field.startsWith(FigureLine.PREFIX)
                ? Parameter.name(field.substring(FigureLine.PREFIX.length()))
                : Text.of("web." + word(field));
    }

    private static String word(String field) {
        if (field.startsWith("hosts.")) {
            return "hostline" + field.substring(field.lastIndexOf('.'));
        }
        return field.equals("hosts") ? "section.HOSTS" : "field." + field;
    }

    /** As typed; empty for an unknown or unset field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public Optional<Text> hostFault(int line, String field) {
        return fault(hostField(line, field));
    }

    /** Whether the planner replaced a figure of the topic. */
    public boolean touches(FigureLine.Topic topic) {
        return topic.figures().stream().anyMatch(line -> !value(line.field()).isBlank());
    }

    /** Whether this reading of a contested price holds: the catalog prefers one where the planner chose none. */
    public boolean chosen(ContestedPrice contested, ContestedPrice.Reading reading) {
        String choice = value(contested.field());
        return choice.isEmpty()
                ? reading.price().preferred()
                : choice.equals(reading.price().id());
    }

    public List<HostLine> hosts() {
        return hosts;
    }

    void addHostLine() {
        if (hosts.size() < MOST_HOST_LINES) {
            hosts.add(HostLine.BLANK);
        }
    }

    public List<ScenarioField> fields(String section) {
        return ScenarioField.of(Section.valueOf(section));
    }
}
