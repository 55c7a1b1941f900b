package dev.stowage.catalog;

import java.util.List;

/** The rules of one vendor or topic. */
public record RuleGroup(String id, String name, List<RuleTerms> rules) {
    public RuleGroup {
        Required.text(id, "id");
        Required.text(name, "name");
        rules = Required.filled(rules, "rules");
    }
}
