package dev.stowage.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.inventory.Provenance;
import dev.stowage.placement.Bound;
import dev.stowage.placement.DrillResult;
import dev.stowage.placement.Plan;
import dev.stowage.placement.Yardstick;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioMetrics;
import dev.stowage.scenario.ScenarioResult;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A plan as a file that can be checked by itself: what it was made from, the whole scenario, who stands where, the bill
 * line by line, the bound and the drill. The form is {@code schema/plan-2.json}. The same inventory, catalog, scenario,
 * seed and number of steps give the same bytes on any machine, so the file holds no time and no machine.
 */
public record PlanFile(
        @JsonProperty("$schema") String schema,
        String format,
        Engine engine,
        Inputs inputs,
        Scenario scenario,
        Search search,
        List<PlanFileKind> kinds,
        List<PlanFileHost> hosts,
        List<PlanFileVm> assignments,
        List<PlanFileVm.Unplaced> unplaced,
        List<Text> breaches,
        Cost cost,
        Bound bound,
        BigDecimal gap,
        Yardstick yardstick,
        DrillResult drill,
        ScenarioMetrics metrics,
        List<Text> risks,
        List<Text> notes) {
    /** Names the schema without saying where it is served. */
    public static final String SCHEMA = "urn:stowage:schema:plan:2";

    public static final String FORMAT = "stowage-plan-2";
    private static final String SCHEMA_RESOURCE = "/schema/plan-2.json";

    /** The program that wrote the file. */
    public record Engine(String name, String version) {}

    /**
     * What went in, by content.
     *
     * @param inventory with the SHA-256 of the file's bytes
     * @param priceVersion number of the service's own prices; 0 for none
     */
    public record Inputs(Provenance inventory, String scenarioSha256, String catalogSha256, int priceVersion) {}

    /**
     * @param stepLimit 0 for none
     * @param secondLimit 0 for none; with one, the same search may give another plan
     * @param steps taken
     */
    public record Search(String method, long seed, int stepLimit, int secondLimit, long steps) {}

    /** The bill, with its sums. */
    public record Cost(
            CurrencyUnit currency,
            int months,
            int vms,
            Money totalOverHorizon,
            Money totalPerMonth,
            List<CostLine> lines,
            List<String> unpriced) {
        static Cost of(CostStatement bill) {
            return new Cost(
                    bill.currency(),
                    bill.horizon().months(),
                    bill.vms(),
                    bill.totalOverHorizon(),
                    bill.totalPerMonth(),
                    bill.lines(),
                    bill.unpriced());
        }
    }

    public static PlanFile of(ScenarioResult result, PlanOrigin origin) {
        Plan plan = result.plan();
        return new PlanFile(
                SCHEMA,
                FORMAT,
                new Engine("Stowage", EngineVersion.current()),
                new Inputs(
                        origin.inventory().provenance(),
                        Fingerprint.of(result.scenario()),
                        origin.catalogSha256(),
                        origin.priceVersion()),
                result.scenario(),
                new Search(
                        plan.search().method(),
                        plan.search().seed(),
                        origin.effort().steps(),
                        origin.effort().seconds(),
                        plan.search().steps()),
                PlanFileKind.of(plan),
                plan.hosts().stream().map(PlanFileHost::of).toList(),
                PlanFileVm.placed(plan, origin.inventory()),
                PlanFileVm.unplaced(plan),
                plan.breaches(),
                Cost.of(plan.cost()),
                plan.bound(),
                plan.gap(),
                plan.yardstick(),
                plan.drill(),
                result.metrics(),
                result.risks(),
                result.notes());
    }

    /** The plan's cost statement alone. */
    public static JsonNode bill(ScenarioResult result, Wording wording) {
        return StowageJson.in(wording).valueToTree(result.plan().cost());
    }

    /** The published JSON schema of plan files, as text. */
    public static String publishedSchema() {
        return Resource.text(SCHEMA_RESOURCE);
    }

    public String json() {
        return PlanPrinter.print(StowageJson.english().valueToTree(this));
    }
}
