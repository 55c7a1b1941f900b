package dev.stowage.web;

import dev.stowage.placement.Plan;
import dev.stowage.placement.PlanProfile;
import dev.stowage.quantity.Text;
import dev.stowage.report.Bill;
import dev.stowage.report.HostRow;
import dev.stowage.report.ScenarioFigures;
import dev.stowage.report.SearchState;
import dev.stowage.report.VmRow;
import dev.stowage.study.PlanRun;
import dev.stowage.study.StoredScenario;
import dev.stowage.study.Study;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A plan: how its search goes, and what it found.
 *
 * @param search how far the search has come
 * @param chart cost and bound over the time of the search
 * @param solved the plan itself, where it is finished
 */
record PlanPage(
        Page page,
        Study study,
        StoredScenario scenario,
        PlanRun run,
        Optional<SearchState> search,
        SearchChart chart,
        Optional<Solved> solved)
        implements TemplateInstance {

    /**
     * @param missing what it could not be priced for
     * @param newerPrices whether other own prices are in force than those it was solved with
     * @param profile what its cost is made of
     * @param why a question about one of its VMs
     * @param words that VMs are looked for by, empty for all
     */
    public record Solved(
            ScenarioFigures figures,
            Plan plan,
            Bill bill,
            List<MissingPrice> missing,
            boolean newerPrices,
            List<Text> risks,
            List<Text> notes,
            PlanProfile profile,
            WhyHere why,
            ListPart<HostRow> hosts,
            String words,
            ListPart<VmRow> vms) {}
}
