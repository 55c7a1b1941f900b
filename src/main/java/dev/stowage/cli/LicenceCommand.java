package dev.stowage.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.RuleJson;
import dev.stowage.rulebook.RuleInputException;
import dev.stowage.rulebook.Rulebook;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks one rule: without a rule lists them, without fields describes the rule, else prints its answer as JSON. */
@Command(
        name = "licence",
        description = {
            "Asks a licence rule.",
            "Without RULE: lists the rules. Without JSON: describes the rule with worked cases.",
            "Example: licence vmware-core '{\"hosts\": [{\"sockets\": 2, \"cores\": 8}]}'"
        })
final class LicenceCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "Id of the rule.")
    private String rule;

    @Parameters(index = "1", arity = "0..1", paramLabel = "JSON", description = "Its fields as a JSON object.")
    private String fields;

    @Mixin
    private AnyCommand any;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Catalog catalog = CatalogReader.shipped();
        Rulebook rulebook = new Rulebook(catalog);
        PrintWriter out = spec.commandLine().getOut();
        if (rule == null) {
            rulebook.all().forEach(one -> out.println(one.id() + "  " + one.name()));
            return 0;
        }
        Wording wording = any.wording();
        RuleJson json = new RuleJson(catalog, wording);
        try {
            out.println((fields == null
                            ? json.rule(rulebook.rule(rule))
                            : json.answer(rulebook.evaluate(rule, RuleJson.fields(fields))))
                    .toPrettyString());
            return 0;
        } catch (RuleInputException refusal) {
            throw new ParameterException(spec.commandLine(), wording.print(refusal.text()), refusal);
        } catch (JsonProcessingException fault) {
            throw new ParameterException(
                    spec.commandLine(), wording.print(Text.of("rulebook.no-json", fault.getOriginalMessage())), fault);
        }
    }
}
