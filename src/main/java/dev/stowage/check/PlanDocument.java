package dev.stowage.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a plan file claims. Each part knows its line.
 *
 * @param kindFigures what the file says that its host kinds give
 * @param gap of the cost above the bound, where the file says so
 */
record PlanDocument(
        Inputs inputs,
        Scenario scenario,
        List<Kind> kindFigures,
        List<Host> hosts,
        List<Standing> assignments,
        List<Standing> unplaced,
        Bill bill,
        Bound bound,
        Optional<BigDecimal> gap,
        Drill drill) {

    /** Fingerprints of what the plan was made from. */
    record Inputs(String inventorySha256, String scenarioSha256, String catalogSha256, int priceVersion, int line) {}

    /** Figures by name. */
    record Kind(String id, Map<String, BigDecimal> figures, int line) {}

    /**
     * @param cluster number of the cluster whose hosts take its VMs when it fails
     * @param figures what the file says of it beyond what decides: counts and loads by name
     */
    record Host(
            String name,
            String kind,
            int cluster,
            boolean spare,
            int windowsVmsLicensed,
            Map<String, BigDecimal> figures,
            int line) {}

    /**
     * A VM and its host.
     *
     * @param host empty where it stands nowhere
     */
    record Standing(String vm, Optional<String> host, int line) {}

    record Bill(
            Money totalOverHorizon,
            Money totalPerMonth,
            int months,
            int vms,
            List<BillLine> lines,
            List<String> unpriced,
            int line) {}

    /**
     * @param item key and arguments of what is paid for
     * @param derivation key and arguments of the arithmetic
     */
    record BillLine(
            String category,
            JsonNode item,
            JsonNode derivation,
            Money overHorizon,
            Money perMonth,
            Money upfront,
            Money left,
            int line) {}

    record Bound(Money perMonth, int hosts, int line) {}

    /**
     * @param failures sets of hosts of which the plan itself says that their VMs find no place
     */
    record Drill(int hostFailures, List<List<String>> failures, int line) {}
}
