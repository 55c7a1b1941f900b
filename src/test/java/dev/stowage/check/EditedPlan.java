package dev.stowage.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A plan file in somebody's editor. */
final class EditedPlan {
    private final ObjectNode root;

    EditedPlan(String plan) {
        try {
            root = (ObjectNode) new ObjectMapper().readTree(plan);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    ObjectNode root() {
        return root;
    }

    String text() {
        return root.toPrettyString();
    }

    ArrayNode list(String name) {
        return (ArrayNode) root.get(name);
    }

    ObjectNode at(String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    ObjectNode host(String name) {
        return find("hosts", "name", name);
    }

    ObjectNode vm(String id) {
        return find("assignments", "vm", id);
    }

    String hostOf(String vm) {
        return vm(vm).get("host").asText();
    }

    void move(String vm, String host) {
        vm(vm).put("host", host);
    }

    /** Whether or not it has a place yet. */
    void stand(String vm, String host) {
        remove("unplaced", "vm", vm);
        remove("assignments", "vm", vm);
        list("assignments").addObject().put("vm", vm).put("host", host);
    }

    /** Everybody to one host. */
    void moveAll(String host) {
        list("assignments").forEach(one -> ((ObjectNode) one).put("host", host));
    }

    void addHost(String name, String kind, boolean spare) {
        list("hosts")
                .addObject()
                .put("name", name)
                .put("kind", kind)
                .put("cluster", 1)
                .put("spare", spare)
                .put("windowsVmsLicensed", 0);
    }

    /** An installed host, which the plan may do without. */
    void provide(String name, String kind) {
        if (!hosts(false).contains(name) && !hosts(true).contains(name)) {
            addHost(name, kind, false);
        }
    }

    void remove(String list, String member, String value) {
        ArrayNode all = list(list);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).get(member).asText().equals(value)) {
                all.remove(i);
            }
        }
    }

    List<String> hosts(boolean spare) {
        List<String> names = new ArrayList<>();
        list("hosts").forEach(host -> {
            if (host.get("spare").asBoolean() == spare) {
                names.add(host.get("name").asText());
            }
        });
        return names;
    }

    /** A used host on which a VM does not stand. */
    String otherHostThan(String vm) {
        return hosts(false).stream()
                .filter(host -> !host.equals(hostOf(vm)))
                .findFirst()
                .orElseThrow();
    }

    /** One cent more. */
    static void falsify(ObjectNode money) {
        money.put(
                "amount",
                new BigDecimal(money.get("amount").asText())
                        .add(new BigDecimal("0.01"))
                        .toPlainString());
    }

    private ObjectNode find(String list, String member, String value) {
        for (JsonNode one : list(list)) {
            if (one.get(member).asText().equals(value)) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError("The plan has no " + value + " among its " + list);
    }
}
