package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * JSON for people who look at it and for programs that name a line of it: an object or list that holds nothing but plain
 * values stands on one line, so that each host, VM and limit has its own. The same bytes on any system.
 */
final class PlanPrinter {
    private static final String INDENT = "  ";

    private PlanPrinter() {}

    static String print(JsonNode document) {
        StringBuilder out = new StringBuilder();
        append(document, "", out);
        return out.append('\n').toString();
    }

    private static void append(JsonNode node, String indent, StringBuilder out) {
        if (!(node instanceof ContainerNode)) {
            out.append(scalar(node));
            return;
        }
        boolean flat = isFlat(node);
        String inner = indent + INDENT;
        out.append(node.isArray() ? '[' : '{');
        String separator = flat ? "" : "\n" + inner;
        for (String name : names(node)) {
            out.append(separator);
            if (node.isObject()) {
                out.append(quoted(name)).append(": ");
            }
            append(node.isArray() ? node.get(Integer.parseInt(name)) : node.get(name), inner, out);
            separator = flat ? ", " : ",\n" + inner;
        }
        if (!flat) {
            out.append('\n').append(indent);
        }
        out.append(node.isArray() ? ']' : '}');
    }

    /** Members by name, elements by index. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                names.add(Integer.toString(i));
            }
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static boolean isFlat(JsonNode node) {
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            JsonNode child = children.next();
            if (child instanceof ContainerNode && !child.isEmpty() && (node.isArray() || !isSmall(child))) {
                return false;
            }
        }
        return true;
    }

    /** An amount with its currency, a load, a tagged argument: three plain values at most. */
    private static boolean isSmall(JsonNode node) {
        if (!node.isObject() || node.size() > 3) {
            return false;
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            if (children.next() instanceof ContainerNode) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String text) {
        return scalar(StowageJson.english().getNodeFactory().textNode(text));
    }

    private static String scalar(JsonNode value) {
        try {
            return StowageJson.english().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plain value cannot be written", impossible);
        }
    }
}
