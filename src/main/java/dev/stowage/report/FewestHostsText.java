package dev.stowage.report;

import dev.stowage.placement.FewestHosts;
import dev.stowage.placement.Plan;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Why the plan with the fewest hosts is not the cheapest, in sentences. */
public final class FewestHostsText {
    private FewestHostsText() {}

    /** Nothing where no plan with fewer hosts was found. */
    public static List<Text> of(Plan plan, Wording wording) {
        List<Text> sentences = new ArrayList<>();
        plan.fewestHosts().ifPresent(fewest -> {
            sentences.add(Text.of(
                    "report.fewest-hosts",
                    fewest.hosts(),
                    plan.hosts().size(),
                    fewest.perMonth(),
                    fewest.dearer(),
                    fewest.share()));
            sentences.add(Text.of("report.fewest-hosts.dearer", parts(fewest, true, wording)));
            if (fewest.parts().stream().anyMatch(part -> part.more().isNegative())) {
                sentences.add(Text.of("report.fewest-hosts.cheaper", parts(fewest, false, wording)));
            }
        });
        return sentences;
    }

    private static String parts(FewestHosts fewest, boolean dearer, Wording wording) {
        return fewest.parts().stream()
                .filter(part -> part.more().isPositive() == dearer)
                .map(part -> wording.print(Text.of("report.fewest-hosts.part", part.name(), amount(part))))
                .collect(Collectors.joining(", "));
    }

    private static Money amount(FewestHosts.Part part) {
        return part.more().abs();
    }
}
