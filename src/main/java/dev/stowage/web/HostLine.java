package dev.stowage.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Hosts that a scenario may use, as the form has them.
 *
 * @param platform hypervisor, edition and, for a Type 2, host operating system, by their ids with slashes between;
 *     empty where the line is left out
 * @param hosts {@value #INSTALLED}, {@value #BOUGHT} for every host model, or {@code new/model} or {@code
 *     new/model/memory}
 * @param limit how many may be bought, as typed; empty for any number
 */
public record HostLine(String platform, String hosts, String limit) {
    static final String INSTALLED = "installed";
    static final String BOUGHT = "new";
    static final HostLine BLANK = new HostLine("", BOUGHT, "");

    static HostLine of(JsonNode option) {
        JsonNode runs = option.path("platform");
        String os = runs.path("hostOs").asText("");
        String platform =
                runs.path("hypervisor").asText() + "/" + runs.path("edition").asText();
        return new HostLine(
                runs.path("hostOs").isTextual() ? platform + "/" + os : platform,
                hosts(option),
                option.path("limit").isNumber() ? option.path("limit").asText() : "");
    }

    private static String hosts(JsonNode option) {
        if (option.path("installed").asBoolean()) {
            return INSTALLED;
        }
        String model =
                option.path("model").isTextual() ? "/" + option.path("model").asText() : "";
        String memory =
                option.path("memory").isTextual() ? "/" + option.path("memory").asText() : "";
        return BOUGHT + model + memory;
    }

    boolean isBlank() {
        return platform.isBlank();
    }

    boolean installed() {
        return hosts.equals(INSTALLED);
    }

    /**
     * As a scenario's document holds it.
     *
     * @param most the limit as a number, zero for none
     */
    ObjectNode document(int most) {
        ObjectNode option = JsonNodeFactory.instance.objectNode();
        String[] ids = platform.split("/");
        ObjectNode runs = option.putObject("platform");
        runs.put("hypervisor", ids[0]);
        runs.put("edition", ids.length > 1 ? ids[1] : "");
        if (ids.length > 2) {
            runs.put("hostOs", ids[2]);
        }
        option.put("installed", installed());
        String[] kind = hosts.split("/");
        if (kind.length > 1) {
            option.put("model", kind[1]);
        }
        if (kind.length > 2) {
            option.put("memory", kind[2]);
        }
        if (most > 0) {
            option.put("limit", most);
        }
        return option;
    }
}
