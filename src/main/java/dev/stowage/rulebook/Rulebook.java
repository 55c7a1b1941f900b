package dev.stowage.rulebook;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.RuleTerms;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** All rules that can be asked, by id. */
public final class Rulebook {
    private final Map<String, RuleTerms> terms;
    private final Map<String, Rule> rules = new TreeMap<>();

    /**
     * @throws IllegalStateException where the catalog has words for a rule that has no arithmetic, or the other way
     *     round
     */
    public Rulebook(Catalog catalog) {
        this.terms = new TreeMap<>(catalog.rules());
        rules.putAll(new VmwareRules(catalog).rules());
        rules.putAll(new MicrosoftRules(catalog).rules());
        rules.putAll(OracleRules.rules());
        rules.putAll(IbmRules.rules());
        rules.putAll(RedHatRules.rules());
        rules.putAll(OtherVendorRules.rules());
        rules.putAll(PlanningRules.rules());
        if (!rules.keySet().equals(terms.keySet())) {
            throw new IllegalStateException(
                    "The catalog's rules are %s, the rulebook's %s".formatted(terms.keySet(), rules.keySet()));
        }
    }

    /** In the order of their ids. */
    public Collection<RuleTerms> all() {
        return terms.values();
    }

    /**
     * @throws RuleInputException for an unknown rule
     */
    public RuleTerms rule(String id) {
        RuleTerms rule = terms.get(id);
        if (rule == null) {
            throw new RuleInputException("rulebook.unknown-rule", id, String.join(", ", terms.keySet()));
        }
        return rule;
    }

    /**
     * @param fields numbers, truths, words, lists and tables by name, as JSON has them
     * @throws RuleInputException for an unknown rule, and for a field that is missing, unknown or impossible
     */
    public RuleAnswer evaluate(String id, Map<String, Object> fields) {
        RuleTerms rule = rule(id);
        Given given = new Given(fields);
        RuleAnswer.Sheet sheet = new RuleAnswer.Sheet();
        rules.get(id).work(rule, given, sheet);
        given.refuseTheRest();
        return sheet.answer(rule);
    }
}
